package org.stakewood.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stakewood.game.session.Hosts;

/**
 * The whole way of a class: a host at a laptop, a projector, one player at a laptop and one at a phone, each with a real
 * browser of their own, on a game with twenty bots, recorded prices and a client bug on day 14.
 */
@QuarkusTest
class MainJobBrowserTest {

    private static final Pattern SLASHED = Pattern.compile("slashed", Pattern.CASE_INSENSITIVE);
    private static final String PASSWORD = "a long enough sentence";
    private static final String SEED = "2014";

    @TestHTTPResource
    String root;

    @Inject
    Hosts hosts;

    @Test
    void aClassPlaysALivingNetwork() {
        String address = root.replaceAll("/$", "");
        hosts.create("Main job", PASSWORD);
        try (Visitor host = Visitor.laptop("host", address);
                Visitor wall = Visitor.wall("wall", address);
                Visitor ada = Visitor.laptop("laptop", address);
                Visitor ben = Visitor.phone("phone", address);
                Visitor thief = Visitor.phone("thief", address)) {
            String code = openClass(host);
            openWall(host, wall);
            String adasCode = join(ada, code, "Ada");
            String bensCode = join(ben, code, "Ben");
            assertNotEquals(adasCode, bensCode);
            wall.see("2 of 4");
            wall.picture("lobby");
            ben.picture("lobby");

            begin(host, ada, ben);
            stake(ada);
            swap(ben);
            provide(ada);
            daysPassByThemselves(host, wall, ada, ben);
            somebodyIsSlashed(ada, ben);
            board(ada);
            theHostHoldsTheClock(host, ada, ben);
            seats(ben, thief, code, bensCode);
        }
    }

    private String openClass(Visitor host) {
        host.open("/host").fill("Name", "Main job").fill("Password", PASSWORD).press("Log in");
        host.see("My classes");
        host.open("/host/new");
        host.page().getByLabel("Lesson").selectOption("main-job");
        host.fill("Title", "Monday class").fill("Seats for people", "4");
        host.page().getByText("Advanced").click();
        host.fill("Seconds a day", "2").fill("Seed", SEED).press("Open the control room");
        host.see("Monday class");
        return host.page().locator(".qr .code").first().textContent().strip();
    }

    private void openWall(Visitor host, Visitor wall) {
        wall.open(host.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Projector"))
                .first()
                .getAttribute("href"));
        wall.see("0 of 4");
        wall.mark();
    }

    /** Joins and answers with the recovery code. */
    private String join(Visitor visitor, String code, String nickname) {
        visitor.open("/");
        visitor.fill("Code from the board", code).press("Go to the game");
        visitor.fill("Nickname", nickname);
        visitor.picture("join");
        visitor.press("Take a seat");
        visitor.see("You are in, " + nickname);
        String recovery =
                visitor.page().locator(".figure").first().textContent().strip();
        visitor.page().getByText("Go to the game").click();
        visitor.see("The game begins when the host says so");
        return recovery;
    }

    private void begin(Visitor host, Visitor ada, Visitor ben) {
        host.picture("room-before");
        host.press("Start the game");
        host.see("running");
        // The lobby becomes the play screen by itself.
        ada.see("Net worth");
        ben.see("Net worth");
    }

    private void stake(Visitor ada) {
        Locator form = ada.page().locator("form#do-delegate");
        form.locator("input[name=amount]").fill("250");
        ada.page().locator("#do-delegate [data-preview-area]").waitFor();
        ada.picture("stake-preview");
        form.locator("button[data-submit]").click();
        ada.see("Done.");
    }

    private void swap(Visitor ben) {
        ben.page().locator("nav.tabs").getByText("Trade").click();
        Locator form = ben.page().locator("form[id^=do-swap]").first();
        form.locator("input[name=amount]").fill("100");
        ben.picture("trade");
        form.locator("button[data-submit]").click();
        ben.see("Done.");
    }

    private void provide(Visitor ada) {
        ada.page().locator("nav.tabs").getByText("Pool").click();
        Locator form = ada.page().locator("form[id^=do-add]").first();
        form.locator("input[name=amount]").fill("200");
        form.locator("button[data-submit]").click();
        ada.see("Done.");
        ada.picture("pool");
    }

    private void daysPassByThemselves(Visitor host, Visitor wall, Visitor ada, Visitor ben) {
        ada.mark();
        ben.mark();
        String chart = wall.page().locator("svg").first().innerHTML();
        int today = ada.day();
        ada.waitForDay(today + 2);
        ben.waitForDay(today + 2);
        assertTrue(ada.sameAsMarked() && ben.sameAsMarked(), "a page was loaded anew");
        wall.page().waitForFunction("before => document.querySelector('svg').innerHTML !== before", chart);
        assertTrue(host.page().locator("text=Ada").count() > 0, "the host sees who is here");
        wall.picture("play");
    }

    private void somebodyIsSlashed(Visitor ada, Visitor ben) {
        ada.waitForDay(15);
        ben.waitForDay(15);
        ada.open(ada.page().url());
        ben.open(ben.page().url());
        int told = ada.page().getByText(SLASHED).count()
                + ben.page().getByText(SLASHED).count();
        assertTrue(told > 0, "nobody was told of the slash");
        ada.picture("slashed");
        ben.picture("slashed");
    }

    private void board(Visitor ada) {
        String play = ada.page().url();
        ada.page().getByText("Leaderboards").first().click();
        ada.see("Ben");
        ada.picture("board");
        ada.open(play);
    }

    private void theHostHoldsTheClock(Visitor host, Visitor ada, Visitor ben) {
        host.press("Pause");
        ada.page().waitForSelector("header.status.paused");
        ben.page().waitForSelector("header.status.paused");
        int frozen = ada.day();
        ada.picture("paused");
        ada.page().waitForTimeout(3_000);
        assertEquals(frozen, ada.day(), "time stands still");
        host.press("One day");
        ada.waitForDay(frozen + 1);
        ben.waitForDay(frozen + 1);
        host.picture("room");
        host.press("Go on");
        ada.waitForDay(frozen + 2);
    }

    private void seats(Visitor ben, Visitor thief, String code, String recovery) {
        String seat = ben.page().url().replaceAll("\\?.*|#.*", "");
        ben.page().reload();
        ben.see("Ben");
        Response stranger = thief.page().navigate(seat);
        assertFalse(stranger.ok() && thief.page().getByText("Net worth").count() > 0, "a stranger sees the seat");
        thief.open("/join/" + code);
        thief.page().getByText("I have a recovery code").click();
        thief.fill("Recovery code", recovery).press("Take my seat over");
        thief.open(seat);
        thief.see("Net worth");
        // The newest connection wins: the old one is told, and a reload does not bring the seat back.
        ben.page().waitForTimeout(2_000);
        ben.page().reload();
        assertEquals(0, ben.page().getByText("Net worth").count(), "the old device still plays");
    }
}
