package org.stakewood.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.stakewood.game.seat.Seat;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.Picture;
import org.stakewood.web.security.SeatCookie;

/** A player's page on a phone of 360 × 640, in a browser of its own. */
final class PlayerPage {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 640;

    /** Milliseconds. */
    private static final double PATIENCE = 10_000;

    private final Page page;
    private final URI server;
    private final Seat seat;

    PlayerPage(Chromium chromium, URI server, Seat seat, SeatCookie cookies) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDTH, HEIGHT)
                        .setIsMobile(true)
                        .setHasTouch(true)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en-US"));
        context.addCookies(List.of(new Cookie(
                        SeatCookie.name(seat.id()),
                        cookies.of(seat.id(), seat.epoch(), false).getValue())
                .setDomain(server.getHost())
                .setPath("/play/" + seat.id())));
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        this.server = server;
        this.seat = seat;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    String title() {
        return page.title();
    }

    /** Opens a panel's page; on a phone its forms stay down. */
    void open(String tab) {
        go("?tab=" + tab);
    }

    /** An address below the seat's. */
    void go(String rest) {
        page.navigate(server.resolve("/play/" + seat.id() + rest).toString());
    }

    /** Fills a form and waits for its look ahead. */
    Locator ahead(String tab, String action, String amount) {
        unfold(tab, action);
        page.locator("#do-" + action + "-amount").fill(amount);
        return preview(action);
    }

    /** Opens a form on its panel, in full. */
    void unfold(String tab, String action) {
        go("?tab=" + tab + "&do=" + action + "#act");
    }

    /** Touches a part of what is available, in percent, and waits for the look ahead. */
    Locator aheadPart(String tab, String action, int percent) {
        unfold(tab, action);
        page.locator("#do-" + action + " [data-fill='" + percent + "']").click();
        return preview(action);
    }

    /** Sends the form that is open and waits until it is done. */
    Locator send(String action) {
        page.locator("#do-" + action + " [data-submit]").click();
        Locator done = page.locator(".state.done");
        done.waitFor();
        return done;
    }

    /** Fills a form, looks ahead and sends it. */
    Locator act(String tab, String action, String amount) {
        ahead(tab, action, amount);
        return send(action);
    }

    /** The same with a part of what is available, in percent. */
    Locator actPart(String tab, String action, int percent) {
        aheadPart(tab, action, percent);
        return send(action);
    }

    /** All entries of the feed, unfolded. */
    Locator feed() {
        page.evaluate("() => document.querySelectorAll('.feed details').forEach(each => { each.open = true; })");
        return page.locator(".feed").first();
    }

    /** Pictures of what the page shows now, phone and laptop, light and dark; and nothing is wider than the phone. */
    void pictures(String title) {
        assertEquals(
                true,
                page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"),
                "no sideways scrolling: " + title);
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            String theme = scheme.name().toLowerCase(java.util.Locale.ROOT);
            take(title + "-phone-" + theme, false);
            page.setViewportSize(1366, 768);
            take(title + "-laptop-" + theme, true);
            page.setViewportSize(WIDTH, HEIGHT);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void take(String name, boolean whole) {
        Picture.take(page, Path.of("target", "screenshots", name + ".png"), whole);
    }

    private Locator preview(String action) {
        Locator preview = page.locator("#do-" + action + " [data-preview-area]");
        preview.waitFor();
        assertThat(preview).not().hasAttribute("aria-busy", "true");
        return preview;
    }

    void close() {
        page.context().close();
    }
}
