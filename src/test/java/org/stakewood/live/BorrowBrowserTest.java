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

/** A loan against stake on a phone: stake, pledge, draw, see the health and what a loss would do, repay. */
@QuarkusTest
class BorrowBrowserTest {

    /** Days before the lesson opens the panel. */
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
    void aPlayerBorrowsAgainstStakeAndRepays() {
        Host host = room.host();
        Session session = room.lesson(host, "open-sandbox", 8);
        Seat seat = room.join(session, 1).get(0);
        room.begin(host, session);
        room.days(host, session, OPENS);
        control.resume(host.id(), session.id());
        try (Chromium chromium = Chromium.launch()) {
            Page page = phone(chromium, seat);
            submit(page, seat, "stake", "delegate", "200");
            submit(page, seat, "borrow", "pledge-0", "150");
            Locator preview = ahead(page, seat, "borrow", "draw-0", "20");
            assertThat(preview).containsText("Health after it");
            picture(page, "borrow-preview");
            page.locator("#do-draw-0 [data-submit]").click();
            page.locator(".state.done").waitFor();
            assertThat(page.locator("#healths .badge").first())
                    .hasText(Pattern.compile("Health of your weakest loan \\d+\\.\\d\\d · .+"));
            assertThat(page.locator("#sheets")).containsText("What is in an sOAK");
            page.navigate(
                    server.resolve("/play/" + seat.id() + "?tab=borrow&fall=30").toString());
            assertThat(page.locator("#ghost [aria-current=page]")).hasText(Pattern.compile("30.*%"));
            assertThat(page.locator("#ghost svg")).isVisible();
            picture(page, "borrow-drawn");
            assertEquals(
                    true,
                    page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"),
                    "no sideways scrolling");
            submit(page, seat, "borrow", "repayloan-0", "5");
            assertThat(page.locator("#healths .badge").first()).isVisible();
        } finally {
            control.pause(host.id(), session.id());
        }
    }

    private void submit(Page page, Seat seat, String tab, String action, String amount) {
        ahead(page, seat, tab, action, amount);
        page.locator("#do-" + action + " [data-submit]").click();
        page.locator(".state.done").waitFor();
    }

    private Locator ahead(Page page, Seat seat, String tab, String action, String amount) {
        page.navigate(server.resolve("/play/" + seat.id() + "?tab=" + tab + "&do=" + action + "#act")
                .toString());
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

    private static void picture(Page page, String title) {
        Picture.take(page, Path.of("target", "screenshots", title + "-phone.png"));
    }
}
