package org.stakewood.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.game.Control;
import org.stakewood.game.Practice;
import org.stakewood.game.learning.Gate;
import org.stakewood.game.lesson.Lessons;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.NewSession;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.game.session.Terms;
import org.stakewood.game.session.Walls;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.PageFaults;
import org.stakewood.testing.Picture;
import org.stakewood.web.security.SeatCookie;

/** Learning before playing: questions, a practice round that open pages follow by themselves, the ladder. */
@QuarkusTest
class LearningBrowserTest {

    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(20_000);

    @TestHTTPResource("/")
    URI server;

    @Inject
    Classroom room;

    @Inject
    Sessions sessions;

    @Inject
    Lessons lessons;

    @Inject
    Practice practice;

    @Inject
    Gate gate;

    @Inject
    Control control;

    @Inject
    Walls walls;

    @Inject
    SeatCookie cookies;

    @Test
    void questionsPracticeAndLadder() {
        Host host = room.host();
        Terms asked = new Terms(false, null, null, 0, true);
        Session session = sessions.create(
                host.id(),
                new NewSession(
                        "A class", lessons.rules("first-stake").orElseThrow(), 4, 7L, 3_600_000L, 0, List.of(), asked));
        Seat seat = room.join(session, 1).get(0);
        String play = "play/" + seat.id();
        try (Chromium chromium = Chromium.launch()) {
            Page page = page(chromium, seat);
            page.navigate(server.resolve(play).toString());
            assertThat(page.locator("h1")).hasText("Before you play");
            page.locator("fieldset").nth(0).locator("input").nth(0).check();
            page.locator("fieldset").nth(1).locator("input").nth(0).check();
            page.locator("[data-submit]").click();
            assertThat(page.locator("main")).containsText("Try again.");
            pictures(page, "quiz");
            for (int i = 0; i < 3; i++) {
                for (int choice = 0;
                        choice < 3
                                && page.locator("fieldset")
                                                .nth(i)
                                                .locator("input")
                                                .count()
                                        > 0;
                        choice++) {
                    page.locator("fieldset").nth(i).locator("input").nth(choice).check();
                    page.locator("[data-submit]").click();
                    page.waitForLoadState();
                    if (!page.url().endsWith("/quiz")) {
                        break;
                    }
                }
            }
            assertThat(page.locator("h1")).containsText("You are in");
            pictures(page, "lobby-learning");

            Page wall = chromium.browser().newPage();
            wall.navigate(server.resolve("wall/" + session.id() + "/" + walls.token(session.id(), false))
                    .toString());
            practice.begin(host.id(), session.id(), 3);
            assertThat(page.locator("#notices")).containsText("Practice: does not count", PATIENTLY);
            assertThat(wall.locator("body")).containsText("Practice: does not count", PATIENTLY);
            pictures(page, "practice");
            Picture.take(wall, Path.of("target", "screenshots", "practice-wall.png"));
            hostsPages(chromium, host, session);
            practice.end(host.id(), session.id());
            assertThat(page.locator("h1")).containsText("You are in", PATIENTLY);
            assertThat(wall.locator("body"))
                    .not()
                    .containsText("Practice", new ContainsTextOptions().setTimeout(20_000));
            sound(page);

            page.navigate(server.resolve("ladder").toString());
            pictures(page, "ladder");
            page.locator("#rung-2 button").click();
            assertThat(page.locator("#tabs")).hasText("Stake");
            page.navigate(server.resolve(play + "/tutorial").toString());
            sound(page);
        }
    }

    private void hostsPages(Chromium chromium, Host host, Session session) {
        Page desk = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 640)
                        .setLocale("en-US"))
                .newPage();
        desk.navigate(server.resolve("login").toString());
        desk.locator("[name=name]").fill(host.name());
        desk.locator("[name=password]").fill("a long enough password");
        desk.locator("main form button").first().click();
        desk.waitForURL("**/host");
        desk.navigate(server.resolve("host/sessions/" + session.id()).toString());
        assertThat(desk.locator("main")).containsText("End the practice");
        pictures(desk, "practice-room");
        desk.navigate(server.resolve("host/sessions/" + session.id() + "/quiz").toString());
        assertThat(desk.locator("main")).containsText("1 of 1 people may act.");
        pictures(desk, "quiz-host");
    }

    private void pictures(Page page, String title) {
        sound(page);
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            String theme = scheme.name().toLowerCase(java.util.Locale.ROOT);
            Picture.take(page, Path.of("target", "screenshots", title + "-phone-" + theme + ".png"));
            page.setViewportSize(1366, 768);
            Picture.take(page, Path.of("target", "screenshots", title + "-laptop-" + theme + ".png"), true);
            page.setViewportSize(360, 640);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void sound(Page page) {
        assertEquals(List.of(), PageFaults.of(page), page.url());
    }

    private Page page(Chromium chromium, Seat seat) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 640)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en-US"));
        context.addCookies(List.of(new Cookie(
                        SeatCookie.name(seat.id()),
                        cookies.of(seat.id(), seat.epoch(), false).getValue())
                .setDomain(server.getHost())
                .setPath("/play/" + seat.id())));
        return context.newPage();
    }
}
