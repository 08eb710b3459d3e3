package org.stakewood.web.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.Picture;

/** How the pieces look and behave in a browser: policy, contrast, touch, narrow screens, no script. */
class PiecesBrowserTest {

    private static PieceServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        server = new PieceServer();
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "play-de, 360, 640, LIGHT", "play-de, 360, 640, DARK", "play-en, 1366, 768, LIGHT", "play-es, 1366, 768, DARK",
        "pieces-de, 360, 640, DARK", "pieces-es, 1366, 768, LIGHT", "wall-de, 1920, 1080, LIGHT",
                "lobby-es, 1920, 1080, DARK"
    })
    void keepsThePolicyAndSatisfiesAxe(String name, int width, int height, ColorScheme theme) {
        try (BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(theme))) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);

            page.navigate(server.address("/gallery/" + name));
            Picture.take(page, Path.of("target/gallery/" + name + "-" + width + "-" + theme + ".png"), width < 1920);

            List<String> findings = new AxeBuilder(page)
                            .setLegacyMode(true)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                            .analyze()
                            .getViolations()
                            .stream()
                            .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                            .map(rule ->
                                    rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                            .toList();
            assertEquals(List.of(), findings);
            assertEquals(List.of(), complaints);
        }
    }

    @ParameterizedTest
    @CsvSource({"play-de", "play-es", "pieces-de", "pieces-es"})
    void neverScrollsSidewaysOnTheNarrowestPhone(String name) {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(320, 568))) {
            Page page = context.newPage();
            page.navigate(server.address("/gallery/" + name));
            assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
            Object small = page.evaluate(
                    "() => [...document.querySelectorAll('button, input, select, summary, .button, .tabs a')]"
                            + ".filter(e => e.offsetParent && !e.classList.contains('visually-hidden') && e.getBoundingClientRect().height < 47.5)"
                            + ".map(e => e.outerHTML).join('\\n')");
            assertEquals("", small);
        }
    }

    @Test
    void worksWithoutScript() {
        try (BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 640)
                        .setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server.address("/gallery/play-en"));
            assertTrue(page.locator("#act").isHidden());
            page.locator(".tabs a").first().click();
            assertTrue(page.locator("#act").isVisible());
            assertTrue(page.getByText("Show what happens").isVisible());
            page.locator("#stake button[value='50']").click();
            assertTrue(server.posts.stream()
                    .anyMatch(post -> post.startsWith("/play/7/stake ")
                            && post.contains("fill=50")
                            && post.contains("csrf-token=t0ken")
                            && post.contains("key=k1")));
        }
    }

    @Test
    void theSwitchChangesTheThemeAndStays() {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT))) {
            Page page = context.newPage();
            page.navigate(server.address("/gallery/pieces-en"));
            assertEquals("rgb(251, 250, 247)", ground(page));
            page.locator("[data-theme-switch]").click();
            assertEquals("rgb(20, 24, 26)", ground(page));
            page.reload();
            assertEquals("rgb(20, 24, 26)", ground(page));
        }
    }

    private static Object ground(Page page) {
        return page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }
}
