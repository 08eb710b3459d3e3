package org.stakewood.web.host;

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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stakewood.game.Control;
import org.stakewood.game.Lobby;
import org.stakewood.game.Tables;
import org.stakewood.game.lesson.Lessons;
import org.stakewood.game.seat.Joining;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.game.session.Walls;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.PageFaults;
import org.stakewood.testing.Picture;
import org.stakewood.testing.SeededSession;
import org.stakewood.web.security.SeatCookie;

/** A debrief led from a laptop with the keyboard, followed by the wall and by a phone. */
@QuarkusTest
class HostDebriefBrowserTest {

    private static final String LONG = "Wide Womblewoods W";

    @TestHTTPResource("/")
    URI server;

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Lessons lessons;

    @Inject
    Lobby lobby;

    @Inject
    Control control;

    @Inject
    Tables tables;

    @Inject
    Walls walls;

    @Inject
    SeatCookie cookies;

    private final List<String> complaints = new ArrayList<>();

    @Test
    void dominoesAreLookedBackOn() {
        Host host = hosts.create("debrief host", ClassRoom.PASSWORD);
        List<Seat> seats = new ArrayList<>();
        Session earlier = played(host, "dominoes", 24, 4, new ArrayList<>());
        Session session = played(host, "dominoes", 30, 60, seats);
        assertEquals(earlier.scenario(), session.scenario());
        look(host, session, seats.get(7), "dominoes", true);
    }

    @Test
    void oneAloneWithoutCredit() {
        Host host = hosts.create("debrief host of one", ClassRoom.PASSWORD);
        List<Seat> seats = new ArrayList<>();
        Session session = played(host, "first-stake", 2, 1, seats);
        look(host, session, seats.get(0), "one", false);
    }

    private void look(Host host, Session session, Seat seat, String name, boolean pictures) {
        try (Chromium chromium = Chromium.launch()) {
            Browser browser = chromium.browser();
            Page laptop = page(browser, 1366, 768, ColorScheme.LIGHT);
            enter(laptop, host);
            Page dark = watched(laptop.context()
                    .browser()
                    .newContext(new Browser.NewContextOptions()
                            .setViewportSize(1366, 768)
                            .setLocale("en")
                            .setColorScheme(ColorScheme.DARK)
                            .setStorageState(laptop.context().storageState())));
            Page wall = page(browser, 1920, 1080, ColorScheme.LIGHT);
            Page wallDark = page(browser, 1920, 1080, ColorScheme.DARK);
            String address = "/wall/" + session.id() + "/" + walls.token(session.id(), true);
            wall.navigate(at(address));
            Page phone = player(browser, seat, ColorScheme.LIGHT);
            phone.navigate(at("/play/" + seat.id()));
            phone.locator("#notices a[href$='/debrief']").click();
            sound(phone, name + "-phone-0");
            laptop.navigate(at("/host/sessions/" + session.id()));
            laptop.locator("a.primary[href$='/debrief']").click();
            sound(laptop, name + "-laptop-0");
            int steps = 0;
            while (laptop.locator("[data-next]").count() > 0) {
                laptop.keyboard().press(steps % 2 == 0 ? "ArrowRight" : "Space");
                steps++;
                laptop.waitForURL(Pattern.compile(".*/debrief\\?network=1"));
                assertThat(laptop.locator("#slide form")).containsText("Step " + steps + " of");
                assertThat(wall.locator(".wall-foot")).isVisible();
                assertThat(wall.locator("#where")).containsText("Step " + steps + " of");
                assertLarge(wall);
                sound(wall, name + "-wall-" + steps);
                phone.navigate(at("/play/" + seat.id() + "/debrief"));
                sound(phone, name + "-phone-" + steps);
                if (pictures) {
                    sound(laptop, name + "-laptop-" + steps);
                }
                if (pictures && steps % 3 == 0) {
                    dark.navigate(laptop.url());
                    sound(dark, name + "-laptop-dark-" + steps);
                    wallDark.navigate(at(address));
                    sound(wallDark, name + "-wall-dark-" + steps);
                }
            }
            laptop.keyboard().press("ArrowLeft");
            assertThat(laptop.locator("#slide form")).containsText("Step " + (steps - 1) + " of");
            Page phoneDark = player(browser, seat, ColorScheme.DARK);
            phoneDark.navigate(at("/play/" + seat.id() + "/debrief?at=2"));
            sound(phoneDark, name + "-phone-dark");
            phoneDark.keyboard().press("ArrowRight");
            phoneDark.waitForURL(Pattern.compile(".*at=3"));
            Page german = watched(browser.newContext(
                    new Browser.NewContextOptions().setViewportSize(1920, 1080).setLocale("de")));
            german.navigate(at(address));
            sound(german, name + "-wall-de");
            laptop.locator("button[value='0']").last().click();
            assertThat(wall.locator(".proof")).isVisible();
        }
        assertEquals(List.of(), complaints);
    }

    /** A class of a lesson after some days, ended. */
    private Session played(Host host, String lesson, int days, int people, List<Seat> seats) {
        Session session = sessions.create(
                host.id(), SeededSession.of("A class", lessons.rules(lesson).orElseThrow(), Math.max(people, 30)));
        for (int i = 0; i < people; i++) {
            seats.add(lobby.join(session.code(), new Joining(LONG + i, null, null, session.id() + " device " + i))
                    .seat());
        }
        control.start(host.id(), session.id());
        control.pause(host.id(), session.id());
        for (int day = 1; day <= days; day++) {
            control.step(host.id(), session.id());
            while (tables.row(session.game()).day() < day) {
                Thread.onSpinWait();
            }
        }
        control.end(host.id(), session.id());
        return session;
    }

    private void enter(Page page, Host host) {
        page.navigate(at("/login"));
        page.getByLabel("Name").fill(host.name());
        page.getByLabel("Password").fill(ClassRoom.PASSWORD);
        page.locator("main button").first().click();
        page.waitForURL(Pattern.compile(".*/host"));
    }

    private Page page(Browser browser, int width, int height, ColorScheme scheme) {
        return watched(browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en")
                .setColorScheme(scheme)));
    }

    private Page player(Browser browser, Seat seat, ColorScheme scheme) {
        Page page = page(browser, 360, 640, scheme);
        page.context()
                .addCookies(List.of(new Cookie(
                                SeatCookie.name(seat.id()),
                                cookies.of(seat.id(), seat.epoch(), false).getValue())
                        .setDomain(server.getHost())
                        .setPath("/play/" + seat.id())));
        return page;
    }

    private Page watched(BrowserContext context) {
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(line -> {
            if (line.text().contains("Content Security Policy")) {
                complaints.add(line.text());
            }
        });
        return page;
    }

    private void sound(Page page, String name) {
        Picture.take(page, Path.of("target/debrief", name + ".png"), !name.contains("wall"));
        assertEquals(List.of(), PageFaults.of(page), name);
    }

    /** Read at ten meters: no text below 40 pixels, none that is cut off or lies over another part. */
    private static void assertLarge(Page wall) {
        assertEquals(List.of(), wall.evaluate("""
                [...document.querySelectorAll(".wall-head, main, .wall-foot")].flatMap((part) => [...part.querySelectorAll("*")])
                  .filter((each) => !each.closest("svg, details, template, .visually-hidden, .tools"))
                  .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
                  .filter((each) => each.offsetParent && parseFloat(getComputedStyle(each).fontSize) < 40)
                  .map((each) => each.textContent + " " + getComputedStyle(each).fontSize)
                """));
        assertEquals(List.of(), wall.evaluate("""
                [...document.querySelectorAll(".wall-slide h1, .wall-slide .why, .wall-slide .tiles, .wall-slide .best li")]
                  .filter((each) => each.getBoundingClientRect().bottom > document.querySelector(".wall-foot").getBoundingClientRect().top + 1
                    || each.scrollHeight > each.clientHeight + 2)
                  .map((each) => each.className + " " + each.textContent)
                """));
        Object svg = wall.evaluate("""
                [...document.querySelectorAll(".wall-slide svg")]
                  .map((each) => Math.min(each.clientWidth / each.viewBox.baseVal.width, each.clientHeight / each.viewBox.baseVal.height) * 13)
                  .filter((letters) => letters < 36)
                """);
        assertEquals(List.of(), svg, "letters of a chart too small to be read");
    }

    private String at(String path) {
        return server.resolve(path).toString();
    }
}
