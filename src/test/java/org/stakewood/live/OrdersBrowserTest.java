package org.stakewood.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.game.Control;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Session;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.Picture;
import org.stakewood.web.security.SeatCookie;

/** Orders that wait: placed with a look ahead, seen on the panel, filled on the next day, or taken back. */
@QuarkusTest
class OrdersBrowserTest {

    /** Days before the lesson opens borrowing. */
    private static final int OPENS = 41;

    @TestHTTPResource("/")
    URI server;

    @Inject
    Classroom room;

    @Inject
    Control control;

    @Inject
    SeatCookie cookies;

    @Test
    void anOrderIsPlacedFilledAndTakenBack() {
        Host host = room.host();
        Session session = room.lesson(host, "open-sandbox", 8);
        Seat seat = room.join(session, 1).get(0);
        room.begin(host, session);
        room.days(host, session, OPENS);
        control.resume(host.id(), session.id());
        try (Chromium chromium = Chromium.launch()) {
            Page page = page(chromium, seat, 360, 640, ColorScheme.LIGHT);
            open(page, seat, "trade", "limit");
            page.locator("#do-limit [name=price]").fill("0.5");
            page.locator("#do-limit-amount").fill("20");
            Locator preview = page.locator("#do-limit [data-preview-area]");
            assertThat(preview).containsText("Sell 20.00");
            picture(page, "order-limit-phone");
            page.locator("#do-limit [data-submit]").click();
            page.locator(".state.done").waitFor();
            assertThat(page.locator("#sheets")).containsText("Your orders that wait");
            control.pause(host.id(), session.id());
            room.days(host, session, 1);
            control.resume(host.id(), session.id());
            page.navigate(server.resolve("/play/" + seat.id() + "?tab=trade").toString());
            assertThat(page.locator(".feed")).containsText("Your order was filled: 20.00");

            submit(page, seat, "stake", "delegate", "200");
            submit(page, seat, "borrow", "pledge-0", "150");
            submit(page, seat, "borrow", "draw-0", "20");
            open(page, seat, "borrow", "protectloan-0");
            page.locator("#do-protectloan-0-amount").fill("15");
            assertThat(page.locator("#do-protectloan-0 [data-preview-area]")).containsText("Repay up to 15.00");
            picture(page, "order-protect-phone");
            page.locator("#do-protectloan-0 [data-submit]").click();
            page.locator(".state.done").waitFor();
            Page wide = page(chromium, seat, 1366, 768, ColorScheme.DARK);
            open(wide, seat, "borrow", "cancelorder-LOAN");
            assertThat(wide.locator("#sheets")).containsText("Your orders that wait");
            picture(wide, "order-protect-wide-dark");
            assertEquals(
                    true,
                    page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"),
                    "no sideways scrolling");
            wide.locator("#do-cancelorder-LOAN [data-submit]").click();
            wide.locator(".state.done").waitFor();
            assertThat(wide.locator("#sheets")).not().containsText("Your orders that wait");
        } finally {
            control.pause(host.id(), session.id());
        }
    }

    private void submit(Page page, Seat seat, String tab, String action, String amount) {
        open(page, seat, tab, action);
        page.locator("#do-" + action + "-amount").fill(amount);
        page.locator("#do-" + action + " [data-preview-area]").waitFor();
        page.locator("#do-" + action + " [data-submit]").click();
        page.locator(".state.done").waitFor();
    }

    private void open(Page page, Seat seat, String tab, String action) {
        page.navigate(server.resolve("/play/" + seat.id() + "?tab=" + tab + "&do=" + action + "#act")
                .toString());
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
        Picture.take(page, Path.of("target", "screenshots", title + ".png"));
    }
}
