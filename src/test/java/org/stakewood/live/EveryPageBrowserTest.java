package org.stakewood.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.game.Host;
import org.stakewood.game.Seat;
import org.stakewood.game.Session;
import org.stakewood.testing.Chromium;
import org.stakewood.web.security.SeatCookie;

/**
 * Every page that links lead to, for a host and for a player, while a game stands after a cascade: at a laptop in
 * English and light, on a phone in German and dark, on a narrow phone in Spanish without script.
 */
@QuarkusTest
class EveryPageBrowserTest {

    private static final String PASSWORD = "a long enough password";
    private static final int AFTER_THE_CASCADE = 22;

    @TestHTTPResource("/")
    URI server;

    @Inject
    Classroom room;

    @Inject
    SeatCookie cookies;

    @Test
    void nothingIsWrongWithAnyPage() {
        Host host = room.host();
        Session session = room.lesson(host, "dominoes", 12);
        Seat seat = room.join(session, 2).get(0);
        room.begin(host, session);
        room.days(host, session, AFTER_THE_CASCADE);
        List<String> faults = new ArrayList<>();
        try (Chromium chromium = Chromium.launch()) {
            faults.addAll(looked(chromium.browser(), "host", "/host", "/host/sessions/" + session.id(), host, null));
            String play = "/play/" + seat.id();
            faults.addAll(looked(chromium.browser(), "player", play, play, null, seat));
        }
        assertEquals("", String.join("\n", faults));
    }

    private List<String> looked(Browser browser, String name, String within, String from, Host host, Seat seat) {
        Crawl crawl = new Crawl(server, within, name);
        try (BrowserContext laptop = context(browser, 1366, 768, "en", ColorScheme.LIGHT, true)) {
            enter(laptop, host, seat);
            crawl.follow(laptop, from, "en");
        }
        System.out.println("Pages of the " + name + ": " + crawl.found().keySet());
        assertTrue(crawl.found().size() >= 12, "links lead to pages: " + crawl.found());
        try (BrowserContext phone = context(browser, 360, 640, "de", ColorScheme.DARK, true)) {
            enter(phone, host, seat);
            crawl.again(phone, "de", true);
        }
        try (BrowserContext narrow = context(browser, 320, 640, "es", ColorScheme.LIGHT, false)) {
            enter(narrow, host, seat);
            crawl.again(narrow, "es", false);
        }
        return crawl.faults();
    }

    private void enter(BrowserContext context, Host host, Seat seat) {
        if (seat != null) {
            context.addCookies(List.of(new Cookie(
                            SeatCookie.name(seat.id()),
                            cookies.of(seat.id(), seat.epoch(), false).getValue())
                    .setUrl(server.toString())));
            return;
        }
        Page page = context.newPage();
        page.navigate(server.resolve("/login").toString());
        page.locator("input[name=name]").fill(host.name());
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("main button").first().click();
        page.waitForURL("**/host");
        page.close();
    }

    private static BrowserContext context(
            Browser browser, int width, int height, String language, ColorScheme scheme, boolean scripts) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts));
    }
}
