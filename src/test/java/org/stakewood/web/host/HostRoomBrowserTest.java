package org.stakewood.web.host;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.game.Lobby;
import org.stakewood.game.seat.Joining;
import org.stakewood.game.session.Hosts;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.PageFaults;
import org.stakewood.testing.Picture;

/** A host at a laptop: from the login to a running class, with the keyboard, and what the wall shows meanwhile. */
@QuarkusTest
class HostRoomBrowserTest {

    @TestHTTPResource("/")
    URL server;

    @Inject
    Hosts hosts;

    @Inject
    Lobby lobby;

    private final List<String> complaints = new ArrayList<>();

    @Test
    void aHostRunsAClass() {
        hosts.create("keyboard host", ClassRoom.PASSWORD);
        try (Chromium chromium = Chromium.launch()) {
            Page room = laptop(chromium.browser());
            room.navigate(at("/host"));
            room.getByLabel("Name").fill("keyboard host");
            room.getByLabel("Password").fill(ClassRoom.PASSWORD);
            room.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                    .click();
            sound(room, "home");
            room.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New game"))
                    .click();
            sound(room, "new");
            room.getByLabel("Title").fill("Keyboard class");
            room.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open the control room"))
                    .click();
            sound(room, "room-lobby");

            Page wall = projector(room);
            wall.navigate(at(room.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Projector"))
                    .getAttribute("href")));
            sound(wall, "wall-lobby");
            assertLarge(wall);
            String code = room.locator(".code-small").textContent();
            assertThat(wall.locator(".qr .code")).hasText(code);
            lobby.join(code, new Joining("Calm Otter", null, null, "device of an otter"));
            assertThat(room.locator(".seat .who")).hasText("Calm Otter");
            assertThat(wall.locator(".arrivals li:not(.free)")).hasCount(1);

            room.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start the game"))
                    .click();
            assertThat(room.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pause")))
                    .isVisible();
            assertThat(wall.locator(".tiles")).isVisible();
            room.keyboard().press("Space");
            assertThat(room.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on")))
                    .isVisible();
            room.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("One day"))
                    .click();
            assertThat(room.locator("#clock-day")).hasText("Day 2 of 40");
            assertThat(wall.locator(".chart svg .dot").first()).isVisible();
            assertThat(wall.getByText("Calm Otter")).hasCount(0);
            sound(room, "room");
            sound(wall, "wall-play");
            assertLarge(wall);
        }
        assertEquals(List.of(), complaints);
    }

    private Page laptop(Browser browser) {
        return watched(browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1366, 768).setLocale("en")));
    }

    private Page projector(Page beside) {
        return watched(beside.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1920, 1080)
                        .setLocale("en")));
    }

    /** What the content policy stops, and what fails in a script, is a fault of the page. */
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
        Picture.take(page, Path.of("target/host", name + ".png"));
        assertEquals(List.of(), PageFaults.of(page), name);
    }

    /** Read at ten meters: no text below 40 pixels, the code an eighth of the height. */
    private static void assertLarge(Page wall) {
        Object small = wall.evaluate("""
                [...document.querySelectorAll(".wall-head, main, .wall-foot")].flatMap((part) => [...part.querySelectorAll("*")])
                  .filter((each) => !each.closest("svg, details, template, .visually-hidden, .tools"))
                  .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
                  .filter((each) => each.offsetParent && parseFloat(getComputedStyle(each).fontSize) < 40)
                  .map((each) => each.textContent + " " + getComputedStyle(each).fontSize)
                """);
        assertEquals(List.of(), small);
        if (wall.locator(".qr").count() > 0) {
            Object height = wall.evaluate("parseFloat(getComputedStyle(document.querySelector('.qr .code')).fontSize)");
            assertTrue(((Number) height).doubleValue() >= 0.12 * 1080, "code of " + height + " px");
        }
    }

    private String at(String path) {
        return server.toString().replaceFirst("/$", "") + path;
    }
}
