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
import org.stakewood.game.Host;
import org.stakewood.game.Seat;
import org.stakewood.game.Session;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.Picture;
import org.stakewood.web.security.SeatCookie;

/** The cascade of the open sandbox (a client bug on day 100), pass by pass, on a phone and at a laptop. */
@QuarkusTest
class MicroscopeBrowserTest {

    private static final int AFTER = 106;

    @TestHTTPResource("/")
    URI server;

    @Inject
    Classroom room;

    @Inject
    SeatCookie cookies;

    @Test
    void aCascadeIsReadPassByPass() {
        Host host = room.host();
        Session session = room.lesson(host, "open-sandbox", 8);
        Seat seat = room.join(session, 1).get(0);
        room.begin(host, session);
        try (Chromium chromium = Chromium.launch()) {
            Page phone = page(chromium, seat, 360, 640, ColorScheme.LIGHT);
            open(phone, seat, "/cascade");
            assertThat(phone.locator("h1")).hasText("No cascade yet");
            room.days(host, session, AFTER);
            open(phone, seat, "?tab=borrow");
            phone.locator("#sheets a[href*='/cascade?day=']").first().click();
            read(phone, "phone-light");
            read(page(chromium, seat, 360, 640, ColorScheme.DARK), seat, "phone-dark");
            read(page(chromium, seat, 1366, 768, ColorScheme.LIGHT), seat, "laptop-light");
            read(page(chromium, seat, 1366, 768, ColorScheme.DARK), seat, "laptop-dark");
        }
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
