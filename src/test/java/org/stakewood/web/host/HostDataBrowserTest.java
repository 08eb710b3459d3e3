package org.stakewood.web.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.stakewood.game.session.Hosts;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.PageFaults;
import org.stakewood.testing.Picture;

/** Three clicks from a host's first page to the data, at a laptop and on a phone, light and dark, in each language. */
@QuarkusTest
class HostDataBrowserTest {

    private static final Path PICTURES = Path.of("target/screenshots");

    @TestHTTPResource("/")
    URL server;

    @Inject
    Hosts hosts;

    @Test
    void threeClicksToTheData() throws IOException {
        hosts.create("data host", ClassRoom.PASSWORD);
        try (Chromium chromium = Chromium.launch()) {
            BrowserContext context = chromium.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setViewportSize(1366, 768)
                            .setLocale("en"));
            Page page = context.newPage();
            page.navigate(at("/host"));
            page.getByLabel("Name").fill("data host");
            page.getByLabel("Password").fill(ClassRoom.PASSWORD);
            click(page, AriaRole.BUTTON, "Log in");
            page.navigate(at("/host/new"));
            page.getByLabel("Title").fill("Data class");
            click(page, AriaRole.BUTTON, "Open the control room");
            click(page, AriaRole.BUTTON, "Start the game");

            page.navigate(at("/host"));
            click(page, AriaRole.LINK, "Data and grades");
            Download file = page.waitForDownload(() -> click(page, AriaRole.LINK, "CSV files"));
            try (ZipFile zip = new ZipFile(file.path().toFile())) {
                assertTrue(zip.getEntry("player_days.csv") != null);
            }
            Download grades = page.waitForDownload(() -> click(page, AriaRole.BUTTON, "Fetch the grades"));
            assertTrue(Files.readString(grades.path()).startsWith("label,name,nickname,points"));
            String data = page.url().replaceFirst("#.*", "");
            look(page, data, "data");
            look(page, at("/host/codebook"), "codebook");
            page.navigate(data);
            page.getByLabel("Points at most").fill("many");
            click(page, AriaRole.BUTTON, "Fetch the grades");
            assertTrue(page.getByRole(AriaRole.ALERT).textContent().contains("1 to 1000"));
        }
    }

    private static void click(Page page, AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private void look(Page page, String address, String name) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int[] size : new int[][] {{1366, 768}, {360, 640}}) {
                page.setViewportSize(size[0], size[1]);
                for (String language : List.of("English", "Deutsch", "Español")) {
                    page.navigate(address);
                    click(page, AriaRole.BUTTON, language);
                    sound(page, name + "-" + size[0] + "-" + scheme + "-" + language.substring(0, 2));
                }
            }
        }
        page.navigate(address);
        click(page, AriaRole.BUTTON, "English");
    }

    private static void sound(Page page, String name) {
        Picture.take(page, PICTURES.resolve(name + ".png"), true);
        assertEquals(List.of(), PageFaults.of(page), name);
    }

    private String at(String path) {
        return server.toString().replaceFirst("/$", "") + path;
    }
}
