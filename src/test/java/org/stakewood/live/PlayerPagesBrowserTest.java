package org.stakewood.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.economy.command.Delegate;
import org.stakewood.game.Host;
import org.stakewood.game.Seat;
import org.stakewood.game.Session;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.Picture;
import org.stakewood.web.security.SeatCookie;

/**
 * What EveryPageBrowserTest does not meet: a player's pages before the start, while days pass and at the end, with debts
 * and a part of a pool, the report and the explanations; in both themes and all languages: nothing that axe calls serious,
 * nothing wider than a small phone, titles that tell pages apart, complete without script.
 */
@QuarkusTest
class PlayerPagesBrowserTest {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final int BEFORE = 22;
    private static final long ONE = 1_000_000;
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
        looked(seat, "lobby", List.of(""));
        room.begin(host, session);
        room.days(host, session, BEFORE);
        room.resume(host, session);
        room.act(session, new AddLiquidity(seat.account(), 0, 100 * ONE, 1_000 * ONE, 0, 999));
        room.act(session, new Delegate(seat.account(), 0, 1_000_000_000 * ONE));
        looked(seat, "live", List.of("?tab=stake"));
        formsFollowTheClock(host, session, seat);
        looked(seat, "paused", PAGES);
        spoken(seat);
        room.days(
                host,
                session,
                room.view(session, 0).days() - room.view(session, 0).day());
        looked(seat, "over", List.of("?tab=stake", "/board", "/report", "/explain"));
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    }

    /** An open page: its buttons close with the clock and open again, and what was typed stays. */
    private void formsFollowTheClock(Host host, Session session, Seat seat) {
        Page laptop = page(seat, 1366, 768, ColorScheme.LIGHT, "en", true);
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

    /** Both themes at the width of a phone with axe; the longest language at the smallest width. */
    private void looked(Seat seat, String when, List<String> paths) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page phone = page(seat, 360, 640, scheme, "en", true);
            Page laptop = page(seat, 1366, 768, scheme, "de", true);
            for (String path : paths) {
                String name = "sweep-" + when + path.replaceAll("[^a-zA-Z]+", "-") + "-"
                        + scheme.name().toLowerCase();
                open(phone, seat, path);
                if (path.equals("/ledger")) {
                    assertThat(phone.locator(".feed")).containsText("Refused: stake OAK");
                    phone.evaluate(
                            "() => document.querySelectorAll('.feed details').forEach(each => each.open = true)");
                }
                axe(phone, name);
                wide(phone, name);
                picture(phone, name + "-phone");
                open(laptop, seat, path);
                wide(laptop, name + " (laptop)");
                picture(laptop, name + "-laptop");
            }
            phone.context().close();
            laptop.context().close();
        }
        Page small = page(seat, 320, 640, ColorScheme.LIGHT, "de", false);
        for (String path : paths) {
            open(small, seat, path);
            wide(small, "320 px without script, German: " + when + " " + path);
            picture(small, "sweep-" + when + path.replaceAll("[^a-zA-Z]+", "-") + "-small-de");
        }
        small.context().close();
    }

    /** Every page in every language has that language and a title of its own. */
    private void spoken(Seat seat) {
        for (String language : List.of("en", "de", "es")) {
            Page page = page(seat, 360, 640, ColorScheme.LIGHT, language, false);
            Set<String> titles = new java.util.HashSet<>();
            for (String path : PAGES) {
                open(page, seat, path);
                String lang = page.locator("html").getAttribute("lang");
                if (!language.equals(lang)) {
                    faults.add(path + " says it is in " + lang + ", asked for " + language);
                }
                String title = page.title();
                if (title.isBlank() || title.contains("_")) {
                    faults.add(path + " in " + language + " has the title " + title);
                }
                titles.add(title);
                if (page.locator("h1, main h2").count() == 0
                        || page.locator("main").count() != 1) {
                    faults.add(path + " has no heading or no main part");
                }
            }
            if (titles.size() < 5) {
                faults.add("titles do not tell pages apart: " + titles);
            }
            page.context().close();
        }
    }

    private void axe(Page page, String name) {
        for (Rule each : new AxeBuilder(page).analyze().getViolations()) {
            if (GRAVE.contains(each.getImpact())) {
                faults.add(name + ": " + each.getId() + " " + each.getHelp() + " "
                        + each.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList());
            }
        }
    }

    private void wide(Page page, String name) {
        Object over = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) over).intValue() > 0) {
            faults.add(name + " is " + over + " px too wide");
        }
    }

    private void open(Page page, Seat seat, String path) {
        var answer = page.navigate(server.resolve("/play/" + seat.id() + path).toString());
        if (answer.status() != 200) {
            faults.add(path + " answers " + answer.status());
        }
    }

    private Page page(Seat seat, int width, int height, ColorScheme scheme, String language, boolean script) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(script)
                        .setLocale(language));
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
