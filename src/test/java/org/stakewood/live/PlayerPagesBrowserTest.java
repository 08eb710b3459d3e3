package org.stakewood.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.economy.command.Delegate;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Session;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.Look;
import org.stakewood.testing.PageFaults;
import org.stakewood.web.security.SeatCookie;

/**
 * What a player's pages do while days pass, and how they tell themselves apart; EveryPageBrowserTest looks at each of
 * them while the clock stands.
 */
@QuarkusTest
class PlayerPagesBrowserTest {

    private static final int BEFORE = 22;
    private static final long ONE = 1_000_000;
    private static final List<Integer> WIDTHS = List.of(1366, 360, 320);
    private static final List<String> PAGES = List.of(
            "?tab=stake",
            "?tab=pool",
            "?tab=borrow",
            "?tab=lend",
            "/ledger",
            "/explain",
            "/explain/networth",
            "/explain/nav",
            "/report");

    @TestHTTPResource("/")
    URI server;

    @Inject
    Classroom room;

    @Inject
    SeatCookie cookies;

    private final List<String> faults = new ArrayList<>();
    private Chromium chromium;

    @BeforeEach
    void launch() {
        chromium = Chromium.launch();
    }

    @AfterEach
    void quit() {
        chromium.close();
    }

    @Test
    void noPageShutsAnybodyOut() {
        Host host = room.host();
        Session session = room.lesson(host, "dominoes", 8);
        Seat seat = room.join(session, 1).get(0);
        room.begin(host, session);
        room.days(host, session, BEFORE);
        room.resume(host, session);
        room.act(session, new AddLiquidity(seat.account(), 0, 100 * ONE, 1_000 * ONE, 0, 999));
        room.act(session, new Delegate(seat.account(), 0, 1_000_000_000 * ONE));
        whileTheClockRuns(seat);
        formsFollowTheClock(host, session, seat);
        refusalsAreTold(seat);
        spoken(seat);
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    }

    private void whileTheClockRuns(Seat seat) {
        for (Look look : Look.chosen()) {
            Page page = page(seat, look);
            open(page, seat, "?tab=stake#act");
            (look.scripts() ? PageFaults.of(page) : PageFaults.wide(page))
                    .forEach(each -> faults.add("running " + look.name() + ": " + each));
            page.context().close();
        }
    }

    /** An open page: its buttons close with the clock and open again, and what was typed stays. */
    private void formsFollowTheClock(Host host, Session session, Seat seat) {
        Page laptop = page(seat, new Look(1366, 768, "en", ColorScheme.LIGHT, true));
        open(laptop, seat, "?tab=stake&do=delegate");
        var form = laptop.locator("#do-delegate");
        var button = form.locator("[data-submit]");
        assertThat(button).isEnabled();
        form.locator("[data-amount]").fill("12");
        assertThat(laptop.locator("[data-link]")).hasAttribute("data-state", "live");
        room.pause(host, session);
        assertThat(button).isDisabled();
        assertThat(form).containsText("The clock stands still");
        room.resume(host, session);
        assertThat(button).isEnabled();
        assertThat(form.locator("[data-amount]")).hasValue("12");
        room.pause(host, session);
        assertThat(button).isDisabled();
        laptop.context().close();
    }

    private void refusalsAreTold(Seat seat) {
        Page phone = page(seat, new Look(360, 640, "en", ColorScheme.LIGHT, true));
        open(phone, seat, "/ledger");
        assertThat(phone.locator(".feed")).containsText("Refused: stake OAK");
        phone.context().close();
    }

    /** Every page in every language has that language, a title of its own, and room enough at every width. */
    private void spoken(Seat seat) {
        for (String language : List.of("en", "de", "es")) {
            Page page = page(seat, new Look(360, 640, language, ColorScheme.LIGHT, false));
            Set<String> titles = new HashSet<>();
            for (String path : PAGES) {
                open(page, seat, path);
                assertEquals(language, page.locator("html").getAttribute("lang"), path);
                String title = page.title();
                if (title.isBlank() || title.contains("_")) {
                    faults.add(path + " in " + language + " has the title " + title);
                }
                titles.add(title);
                if (page.locator("h1, main h2").count() == 0
                        || page.locator("main").count() != 1) {
                    faults.add(path + " has no heading or no main part");
                }
                for (int width : WIDTHS) {
                    page.setViewportSize(width, 640);
                    PageFaults.wide(page)
                            .forEach(each -> faults.add(path + " " + language + " " + width + ": " + each));
                }
            }
            if (titles.size() < 5) {
                faults.add("titles do not tell pages apart: " + titles);
            }
            page.context().close();
        }
    }

    private void open(Page page, Seat seat, String path) {
        var answer = page.navigate(server.resolve("/play/" + seat.id() + path).toString());
        if (answer.status() != 200) {
            faults.add(path + " answers " + answer.status());
        }
    }

    private Page page(Seat seat, Look look) {
        BrowserContext context = look.visitor(chromium.browser());
        context.addCookies(List.of(new Cookie(
                        SeatCookie.name(seat.id()),
                        cookies.of(seat.id(), seat.epoch(), false).getValue())
                .setUrl(server.toString())));
        return context.newPage();
    }
}
