package org.stakewood.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.synthetic.LoanWorlds;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Session;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.Picture;
import org.stakewood.web.security.SeatCookie;

/**
 * A cascade of two passes, pass by pass and once more with another rule, on a phone and at a laptop, by a player and by
 * the host.
 */
@QuarkusTest
class MicroscopeBrowserTest {

    private static final int STRUCK = 3;
    private static final int PLAYED = 8;
    private static final int LESSON = 24;

    @TestHTTPResource("/")
    URI server;

    @Inject
    Classroom room;

    @Inject
    SeatCookie cookies;

    @Test
    void aCascadeIsReadPassByPass() {
        Host host = room.host();
        Session session = room.session(host, scenario(), 2);
        Seat seat = room.join(session, 1).get(0);
        room.begin(host, session);
        try (Chromium chromium = Chromium.launch()) {
            Page phone = page(chromium, seat, 360, 640, ColorScheme.LIGHT);
            open(phone, seat, "/cascade");
            assertThat(phone.locator("h1")).hasText("No cascade yet");
            room.days(host, session, PLAYED);
            open(phone, seat, "?tab=borrow");
            phone.locator("#sheets a[href*='/cascade?day=']").first().click();
            read(phone, "phone-light");
            read(page(chromium, seat, 360, 640, ColorScheme.DARK), seat, "phone-dark");
            read(page(chromium, seat, 1366, 768, ColorScheme.LIGHT), seat, "laptop-light");
            read(page(chromium, seat, 1366, 768, ColorScheme.DARK), seat, "laptop-dark");
            again(phone, "phone-light");
            Page laptop = page(chromium, seat, 1366, 768, ColorScheme.DARK);
            open(laptop, seat, "/cascade");
            again(laptop, "laptop-dark");
            theHostLooksToo(chromium.browser().newContext().newPage(), host, session);
        }
    }

    /** The lesson that is made for it: several passes on one day. */
    @Test
    void dominoesFallOneAfterTheOther() {
        Host host = room.host();
        Session session = room.lesson(host, "dominoes", 30);
        Seat seat = room.join(session, 1).get(0);
        room.begin(host, session);
        room.days(host, session, LESSON);
        try (Chromium chromium = Chromium.launch()) {
            for (int width : new int[] {360, 1366}) {
                Page page = page(chromium, seat, width, 700, ColorScheme.LIGHT);
                open(page, seat, "/cascade");
                picture(page, "dominoes-" + width);
                narrow(page);
                assertThat(page.locator("svg .arrow").first()).isAttached();
                open(page, seat, "/cascade?pass=1");
                assertThat(page.locator("svg .faded").first()).isAttached();
                picture(page, "dominoes-first-" + width);
            }
        }
    }

    /** Three of ten validators lose half their stake; the defaults lift the price, and the others fall. */
    private static Scenario scenario() {
        return Worlds.with(
                LoanWorlds.scenario(List.of(LoanWorlds.fragile())),
                edit -> edit.plan(new Planned(STRUCK, new Shock.Accident(0.3, 0.5))));
    }

    private static void again(Page page, String name) {
        page.locator("#change").selectOption("RESOLUTION=REDISTRIBUTE");
        page.locator("#again [data-submit]").click();
        page.waitForURL(Pattern.compile(".*rule=RESOLUTION&value=REDISTRIBUTE.*"));
        assertThat(page.locator("#again")).containsText("Debts that fall: ");
        assertThat(page.locator("#again svg").first()).isVisible();
        assertThat(page.locator("#again tr.mine").first()).isVisible();
        narrow(page);
        picture(page, "cascade-again-" + name);
    }

    private void theHostLooksToo(Page page, Host host, Session session) {
        page.navigate(server.resolve("/login").toString());
        page.getByLabel("Name").fill(host.name());
        page.getByLabel("Password").fill("a long enough password");
        page.locator("main button").first().click();
        page.waitForURL(Pattern.compile(".*/host"));
        page.navigate(server.resolve("/host/sessions/" + session.id()).toString());
        page.locator("#market a[href*='/cascade/']").click();
        assertThat(page.locator("h1")).hasText(Pattern.compile("fell on day \\d+; .+\\."));
        again(page, "host");
    }

    private void read(Page page, Seat seat, String name) {
        open(page, seat, "/cascade");
        read(page, name);
    }

    private static void read(Page page, String name) {
        assertThat(page.locator("h1")).hasText(Pattern.compile("debts? fell on day \\d+; .+\\."));
        assertThat(page.locator("svg").nth(1)).isVisible();
        narrow(page);
        picture(page, "cascade-" + name);
        page.keyboard().press("ArrowRight");
        page.waitForURL(Pattern.compile(".*pass=1"));
        assertThat(page.locator("nav[data-keys] [aria-current=page]")).hasText("Pass 1");
        narrow(page);
        picture(page, "cascade-pass-" + name);
    }

    private static void narrow(Page page) {
        assertEquals(
                true,
                page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"),
                "no sideways scrolling");
    }

    private void open(Page page, Seat seat, String path) {
        page.navigate(server.resolve("/play/" + seat.id() + path).toString());
    }

    private Page page(Chromium chromium, Seat seat, int width, int height, ColorScheme scheme) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setLocale("en-US"));
        context.addCookies(List.of(new Cookie(
                        SeatCookie.name(seat.id()),
                        cookies.of(seat.id(), seat.epoch(), false).getValue())
                .setDomain(server.getHost())
                .setPath("/play/" + seat.id())));
        return context.newPage();
    }

    private static void picture(Page page, String title) {
        Picture.take(page, Path.of("target", "screenshots", title + ".png"), true);
    }
}
