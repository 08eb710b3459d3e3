package org.stakewood.web.host;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.game.Lobby;
import org.stakewood.game.seat.Joining;
import org.stakewood.game.session.Hosts;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.PageFaults;
import org.stakewood.testing.Picture;

/** Two networks of one class: set up in a form, steered from one room, seen on one screen. */
@QuarkusTest
class NetworksBrowserTest {

    @TestHTTPResource("/")
    URL server;

    @Inject
    Hosts hosts;

    @Inject
    Lobby lobby;

    @Test
    void aHostComparesTwoNetworks() {
        hosts.create("comparing host", ClassRoom.PASSWORD);
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setViewportSize(1366, 768)
                            .setLocale("en"))
                    .newPage();
            page.navigate(at("/host"));
            page.getByLabel("Name").fill("comparing host");
            page.getByLabel("Password").fill(ClassRoom.PASSWORD);
            press(page, "Log in");
            page.navigate(at("/host/new?lesson=open-sandbox"));
            page.getByLabel("How many networks").selectOption("2");
            press(page, "Set up");
            page.locator("#arm-label-1").fill("Fast exit");
            page.locator("#arm-label-2").fill("Slow exit");
            page.locator("#arm-rule-2").selectOption("staking.unbondingDays");
            press(page, "Open the control room");
            assertThat(page.locator("#arm-fault-2")).isVisible();
            looks(page, "arms-form");
            page.locator("#arm-value-2").fill("9");
            page.getByText("Advanced").click();
            page.getByLabel("Seed").fill("7");
            press(page, "Open the control room");
            String code = page.locator(".code-small").textContent();
            String room = page.url();
            for (int i = 0; i < 7; i++) {
                lobby.join(code, new Joining("Person " + i, null, null, "network device " + i));
            }
            press(page, "Start the game");
            page.keyboard().press("Space");
            for (int day = 2; day <= 5; day++) {
                press(page, "One day");
                assertThat(page.locator("#clock-day")).containsText("Day " + day);
            }
            page.navigate(room + "?network=2");
            looks(page, "arms-room");
            page.navigate(room + "/compare");
            assertThat(page.locator(".multiples svg")).hasCount(10);
            looks(page, "arms-compare");
            page.navigate(room + "/schedule");
            page.getByLabel("After day").fill("9");
            page.locator("#break-minutes").fill("10");
            press(page, "Set the break");
            assertThat(page.getByText("Break after day 9, for 10 minutes")).isVisible();
            looks(page, "arms-schedule");
            page.navigate(room + "/tests");
            press(page, "Take test seats");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Test 2")))
                    .isVisible();
            looks(page, "arms-tests");
            page.navigate(room + "/end");
            press(page, "Keep as a template");
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open a class")))
                    .isVisible();
            looks(page, "arms-templates");
            page.navigate(room + "/events");
            looks(page, "arms-events");
            page.navigate(room);
            String undo = page.locator("a[href$='/undo']").first().getAttribute("href");
            page.navigate(at(undo));
            looks(page, "arms-undo");
            page.navigate(room);
            String wall = page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Projector").setExact(true))
                    .getAttribute("href");
            page.setViewportSize(1920, 1080);
            page.navigate(at(wall));
            assertThat(page.locator(".multiples svg")).hasCount(2);
            assertThat(page.getByText("Slow exit")).hasCount(0);
            Picture.take(page, Path.of("target/host/arms-wall.png"));
            small(page);
            page.navigate(at(wall) + "&network=2");
            assertThat(page.locator(".tiles")).isVisible();
        }
    }

    /** Read at ten meters: letters of the pictures too. */
    private static void small(Page wall) {
        assertEquals(List.of(), wall.evaluate("""
                        [...document.querySelectorAll("svg text")]
                          .filter((each) => each.getBoundingClientRect().height < 36)
                          .map((each) => each.textContent + " " + each.getBoundingClientRect().height)"""));
    }

    private static void looks(Page page, String name) {
        for (int width : new int[] {360, 1366}) {
            page.setViewportSize(width, width == 360 ? 640 : 768);
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                Picture.take(page, Path.of("target/host", name + "-" + width + "-" + scheme + ".png"));
                assertEquals(List.of(), PageFaults.of(page), name);
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(false))
                .first()
                .click();
    }

    private String at(String path) {
        return server.toString().replaceFirst("/$", "") + path;
    }
}
