package org.stakewood.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stakewood.game.Control;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Session;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.Picture;
import org.stakewood.web.security.SeatCookie;

/** A loan from the money market on a phone: supply, look ahead, borrow, see the health, repay. */
@QuarkusTest
class LendingBrowserTest {

    /** Days before the lesson opens the panel. */
    private static final int OPENS = 60;

    @TestHTTPResource("/")
    URI server;

    @Inject
    Classroom room;

    @Inject
    Control control;

    @Inject
    SeatCookie cookies;

    @Test
    void aPlayerBorrowsAndRepays() {
        Host host = room.host();
        Session session = room.lesson(host, "open-sandbox", 8);
        Seat seat = room.join(session, 1).get(0);
        room.begin(host, session);
        room.days(host, session, OPENS);
        control.resume(host.id(), session.id());
        try (Chromium chromium = Chromium.launch()) {
            Page page = phone(chromium, seat);
            submit(page, seat, "supply-0-OAK", "100", "100.00\u00a0OAK supplied");
            Locator preview = ahead(page, seat, "borrow-0-USD", "20");
            assertThat(preview).containsText("Health after it");
            picture(page, "lend-preview");
            page.locator("#do-borrow-0-USD [data-submit]").click();
            assertThat(page.locator(".state.done")).containsText("borrowed from the market");
            assertThat(page.locator("#healths .badge"))
                    .hasText(Pattern.compile("Health in the market \\d+\\.\\d\\d · .+"));
            assertThat(page.locator("#sheets")).containsText("Unhealthy at");
            picture(page, "lend-borrowed");
            assertEquals(
                    true,
                    page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"),
                    "no sideways scrolling");
            page.navigate(address(seat, "repay-0-USD"));
            page.locator("#do-repay-0-USD [data-fill='100']").click();
            page.locator("#do-repay-0-USD [data-submit]").click();
            assertThat(page.locator(".state.done")).containsText("repaid to the market");
            assertThat(page.locator("#healths .badge")).hasCount(0);
        } finally {
            control.pause(host.id(), session.id());
        }
    }

    private void submit(Page page, Seat seat, String action, String amount, String told) {
        ahead(page, seat, action, amount);
        page.locator("#do-" + action + " [data-submit]").click();
        assertThat(page.locator(".state.done")).containsText(told);
    }

    private Locator ahead(Page page, Seat seat, String action, String amount) {
        page.navigate(address(seat, action));
        page.locator("#do-" + action + "-amount").fill(amount);
        Locator preview = page.locator("#do-" + action + " [data-preview-area]");
        preview.waitFor();
        return preview;
    }

    private Page phone(Chromium chromium, Seat seat) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 640)
                        .setIsMobile(true)
                        .setHasTouch(true)
                        .setLocale("en-US"));
        context.addCookies(List.of(new Cookie(
                        SeatCookie.name(seat.id()),
                        cookies.of(seat.id(), seat.epoch(), false).getValue())
                .setDomain(server.getHost())
                .setPath("/play/" + seat.id())));
        return context.newPage();
    }

    private String address(Seat seat, String action) {
        return server.resolve("/play/" + seat.id() + "?tab=lend&do=" + action + "#act")
                .toString();
    }

    private static void picture(Page page, String title) {
        Picture.take(page, Path.of("target", "screenshots", title + "-phone.png"));
    }
}
