package org.stakewood.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakewood.game.Control;
import org.stakewood.game.Lobby;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Session;
import org.stakewood.testing.Chromium;
import org.stakewood.web.security.SeatCookie;

/** A player's page in a browser stays as the game is. */
@QuarkusTest
class LiveBrowserTest {

    private static final LocatorAssertions.HasTextOptions PATIENT =
            new LocatorAssertions.HasTextOptions().setTimeout(30_000);
    private static final LocatorAssertions.HasAttributeOptions PATIENTLY =
            new LocatorAssertions.HasAttributeOptions().setTimeout(30_000);
    private static Chromium chromium;

    @TestHTTPResource("/")
    URI server;

    @Inject
    Classroom room;

    @Inject
    Channels channels;

    @Inject
    Control control;

    @Inject
    Lobby lobby;

    @Inject
    SeatCookie cookies;

    @Inject
    MeterRegistry registry;

    private Host host;
    private Session session;
    private Seat seat;
    private Page page;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @BeforeEach
    void sitDown() {
        host = room.host();
        session = room.lesson(host, "open-sandbox", 8);
        seat = room.join(session, 1).get(0);
        room.begin(host, session);
        BrowserContext context = chromium.browser().newContext();
        context.addCookies(List.of(new Cookie(
                        SeatCookie.name(seat.id()),
                        cookies.of(seat.id(), seat.epoch(), false).getValue())
                .setDomain(server.getHost())
                .setPath("/play/" + seat.id())));
        page = context.newPage();
    }

    @AfterEach
    void stop() {
        page.context().close();
    }

    @Test
    void daysReachThePageWithoutLoadingItAgain() {
        openPage();
        Locator line = page.locator("path[data-series='price.outside']").first();
        for (int day = 1; day <= 3; day++) {
            int points = day;
            room.days(host, session, 1);
            shows(day + 1);
            page.waitForCondition(() -> points(line) >= points);
        }
        control.resume(host.id(), session.id());
        assertThat(page.locator("[data-countdown]").first()).hasText(Pattern.compile("\\d+:\\d\\d"), PATIENT);
        control.pause(host.id(), session.id());
        assertThat(page.locator("[data-countdown]").first()).hasText("–", PATIENT);
        assertSamePage();
    }

    @Test
    void aPageThatMissedTooMuchLoadsItsPartsAnew() {
        openPage();
        hidden(true);
        listening(0);
        room.days(host, session, Ring.DAYS + 2);
        hidden(false);
        shows(Ring.DAYS + 3);
        listening(1);
        assertThat(page.locator("[data-link]").first()).hasAttribute("data-state", "live", PATIENTLY);
        assertSamePage();
        room.days(host, session, 1);
        shows(Ring.DAYS + 4);
    }

    @Test
    void aPageThatWasHiddenForAWhileIsToldWhatItMissed() {
        openPage();
        hidden(true);
        listening(0);
        room.days(host, session, 2);
        hidden(false);
        shows(3);
        assertSamePage();
    }

    @Test
    void aPageWhoseStreamTheServerEndsComesBack() {
        openPage();
        List<Listening> windows = new ArrayList<>();
        for (int i = 0; i < OpenStreams.MOST_OF_SEAT; i++) {
            windows.add(Listening.to(channels.listen(session.game(), Reader.player("en", seat), null)));
        }
        assertThat(page.locator("[data-link]").first()).hasAttribute("data-state", "lost", PATIENTLY);
        windows.forEach(Listening::hangUp);
        assertThat(page.locator("[data-link]").first()).hasAttribute("data-state", "live", PATIENTLY);
        room.days(host, session, 1);
        shows(2);
        assertSamePage();
    }

    @Test
    void whereStreamsAreBlockedThePageAsks() {
        page.route("**/stream?*", Route::abort);
        page.navigate(address());
        page.evaluate("() => { window.same = true; }");
        assertThat(page.locator("[data-link]").first()).hasAttribute("data-state", "polling", PATIENTLY);
        room.days(host, session, 1);
        shows(2);
        room.days(host, session, 1);
        shows(3);
        assertSamePage();
    }

    @Test
    void aRemovedPlayerIsShownOut() {
        openPage();
        lobby.remove(host.id(), session.id(), seat.id());
        assertThat(page.locator("[data-live]")).hasCount(0);
    }

    /** Points of a line, whether the script has added them or the chart was loaded anew with other axes. */
    private static long points(Locator line) {
        String path = line.getAttribute("d");
        return path == null
                ? 0
                : Pattern.compile("-?[0-9.]+").matcher(path).results().count() / 2;
    }

    private void openPage() {
        page.navigate(address());
        assertThat(page.locator("[data-link]").first()).hasAttribute("data-state", "live", PATIENTLY);
        page.evaluate("() => { window.same = true; }");
        shows(1);
    }

    private String address() {
        return server.resolve("/play/" + seat.id()).toString();
    }

    private void shows(int day) {
        assertThat(page.locator("[data-status] [data-field='day']")).hasText(Integer.toString(day), PATIENT);
    }

    /** What a script has put on the window is gone once a page is loaded again. */
    private void assertSamePage() {
        assertEquals(true, page.evaluate("() => window.same ?? null"));
    }

    private void hidden(boolean hidden) {
        page.evaluate(
                "hidden => { Object.defineProperty(document, 'hidden', {value: hidden, configurable: true});"
                        + " document.dispatchEvent(new Event('visibilitychange')); }",
                hidden);
    }

    private void listening(int players) {
        Until.holds(() -> registry.get("stakewood.live.clients")
                        .tag("audience", "player")
                        .gauge()
                        .value()
                == players);
    }
}
