package org.stakewood.web.host;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.game.session.Hosts;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.PageFaults;
import org.stakewood.testing.Picture;

/** A host looks for a lesson and reads how to teach it, on a phone and on a laptop, by day and by night. */
@QuarkusTest
class LibraryBrowserTest {

    private static final String HOST = "library host";

    @TestHTTPResource("/")
    URL server;

    @Inject
    Hosts hosts;

    private final List<String> complaints = new ArrayList<>();

    @Test
    void aHostFindsALessonAndKnowsHowToTeachIt() {
        hosts.create(HOST, ClassRoom.PASSWORD);
        try (Chromium chromium = Chromium.launch()) {
            walk(desk(chromium.browser(), 360, 640, ColorScheme.LIGHT, "de"), "phone-light-de");
            walk(desk(chromium.browser(), 360, 640, ColorScheme.DARK, "es"), "phone-dark-es");
            walk(desk(chromium.browser(), 1366, 768, ColorScheme.LIGHT, "en"), "laptop-light-en");
            walk(desk(chromium.browser(), 1366, 768, ColorScheme.DARK, "de"), "laptop-dark-de");
        }
        assertEquals(List.of(), complaints);
    }

    private void walk(Page page, String name) {
        page.navigate(at("/host/lessons?level=advanced&minutes=45"));
        assertThat(page.locator("#lesson-dominoes")).isVisible();
        assertThat(page.locator("#lesson-first-stake")).hasCount(0);
        sound(page, name + "-list");
        page.locator("#lesson-dominoes a").click();
        assertThat(page.locator("table.course").first()).isVisible();
        page.locator(".talk summary").first().click();
        sound(page, name + "-lesson");
        page.locator("a[href$='/handout']").click();
        assertThat(page.locator(".handout .lines").first()).isVisible();
        sound(page, name + "-handout");
        page.goBack();
        page.locator("a[href$='/notes']").click();
        sound(page, name + "-notes");
        page.goBack();
        page.locator("a[href$='/easy']").click();
        page.locator("input[name=DIFFICULTY][value=HIGH]").check();
        page.locator("button[formaction$=look]").click();
        assertThat(page.locator("table.turned")).isVisible();
        sound(page, name + "-easy");
        edit(page, name);
    }

    private void edit(Page page, String name) {
        page.navigate(at("/host/lessons/dominoes"));
        page.locator("form[action='/host/own/copy'] button").click();
        String text = page.locator("#text").inputValue();
        sound(page, name + "-editor");
        page.locator("#text").fill(text.replace("    days: 40", "    days: forty"));
        page.locator("main form button.primary").click();
        assertThat(page.locator(".faults code")).hasText("rules.time.days");
        sound(page, name + "-fault");
        page.locator(".faults a").click();
        assertEquals(
                "    days: forty",
                page.evaluate("(() => { const t = document.getElementById('text');"
                        + " return t.value.slice(t.selectionStart, t.selectionEnd); })()"));
        page.locator("#text").fill(text.replace("days: 40", "days: 44"));
        page.locator("main form button.primary").click();
        assertThat(page.locator(".faults")).hasCount(0);
        form(page, name);
        page.navigate(at("/host/lessons"));
        assertThat(page.locator(".classes li").first()).isVisible();
        sound(page, name + "-yours");
    }

    /** From the text to the form, to a fault at its field, and back to the text with what was typed. */
    private void form(Page page, String name) {
        page.locator("button[formaction$='/form/show']").click();
        Locator days = page.locator("[id='rules.time.days']");
        assertThat(days).hasValue("44");
        days.fill("12");
        page.locator("main form button.primary").click();
        assertThat(days).hasAttribute("aria-invalid", "true");
        assertThat(days).hasValue("12");
        sound(page, name + "-form");
        page.locator(".faults a").first().click();
        days.fill("48");
        page.locator("main form button.primary").click();
        assertThat(page.locator(".faults")).hasCount(0);
        days.fill("52");
        page.locator("button[formaction$='/form/text']").click();
        String text = page.locator("#text").inputValue();
        assertTrue(text.contains("    days: 52"), text);
        assertTrue(text.contains("  # "), "comments stay");
    }

    /** Logged in. */
    private Page desk(Browser browser, int width, int height, ColorScheme scheme, String language) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale(language));
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(line -> {
            if (line.text().contains("Content Security Policy")) {
                complaints.add(line.text());
            }
        });
        page.navigate(at("/host"));
        page.locator("#name").fill(HOST);
        page.locator("#password").fill(ClassRoom.PASSWORD);
        page.locator("main button").first().click();
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        return page;
    }

    private void sound(Page page, String name) {
        Picture.take(page, Path.of("target/library", name + ".png"), true);
        assertEquals(List.of(), PageFaults.of(page), name);
    }

    private String at(String path) {
        return server.toString().replaceFirst("/$", "") + path;
    }
}
