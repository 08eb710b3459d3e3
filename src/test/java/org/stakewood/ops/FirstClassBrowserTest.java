package org.stakewood.ops;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.Look;
import org.stakewood.testing.PageFaults;
import org.stakewood.testing.Picture;
import org.stakewood.testing.TestFolder;

/**
 * Somebody teaches with this for the first time, in a quarter of an hour: from an empty data folder, by way of choosing
 * a lesson, to a code on the wall. Counted are clicks, not what is typed; told is how much there was to read.
 */
class FirstClassBrowserTest {

    private static final int MOST_CLICKS = 5;

    private final List<String> steps = new ArrayList<>();
    private RunningProgram program;

    @AfterEach
    void leaveNothing() throws Exception {
        if (program != null) {
            program.leaveNothing();
        }
    }

    @Test
    void fiveClicksFromNothingToACodeOnTheWall() throws Exception {
        program = RunningProgram.start(TestFolder.fresh("first-class"), Map.of());
        String link = program.lineWith("/setup/").replaceFirst(".*(http\\S+/setup/\\S+).*", "$1");
        try (Chromium chromium = Chromium.launch()) {
            doors(chromium, link);
            Look laptop = new Look(1366, 768, "en", ColorScheme.LIGHT, true);
            Page page = laptop.visitor(chromium.browser()).newPage();
            page.navigate(link);
            page.getByLabel("Name").fill("A new teacher");
            page.getByLabel("Password").fill("a long enough sentence");
            click(page, AriaRole.BUTTON, "Become the host");
            page.waitForURL("**/host");
            click(page, AriaRole.LINK, "Choose a lesson");
            page.waitForURL("**/host/lessons");
            click(page, AriaRole.LINK, "Play this lesson.*: First stake");
            page.waitForURL("**/host/new?*");
            click(page, AriaRole.BUTTON, "Open the control room");
            page.waitForURL("**/host/sessions/*");
            Page wall = page.waitForPopup(() -> click(page, AriaRole.LINK, "Projector"));
            assertThat(wall.locator(".qr svg")).isVisible();
            assertThat(wall.locator(".qr .code"))
                    .hasText(page.locator(".code-small").first().textContent().strip());
        }
        System.out.println("FirstClassBrowserTest: " + String.join("; ", steps));
        assertTrue(steps.size() <= MOST_CLICKS, steps::toString);
    }

    /** The two pages that nobody sees once there is a host. */
    private static void doors(Chromium chromium, String link) {
        for (Look look : Look.chosen()) {
            try (BrowserContext visitor = look.visitor(chromium.browser())) {
                Page page = visitor.newPage();
                for (String address : List.of(link, link.replaceFirst("/setup/.*", "/login"))) {
                    page.navigate(address);
                    String name = (address.equals(link) ? "setup-" : "nobody-") + look.name();
                    Picture.take(page, Path.of("target/screenshots/first", name + ".png"), true);
                    assertEquals(look.language(), page.locator("html").getAttribute("lang"), name);
                    assertEquals(1, page.locator("h1").count(), name);
                    assertEquals(List.of(), look.scripts() ? PageFaults.of(page) : PageFaults.wide(page), name);
                }
            }
        }
    }

    private void click(Page page, AriaRole role, String name) {
        Locator target = page.getByRole(role, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "$")))
                .first();
        Object words = page.evaluate("document.querySelector('main').innerText.split(/\\s+/).length");
        steps.add(name + " (" + words + " words on the page)");
        target.click();
    }
}
