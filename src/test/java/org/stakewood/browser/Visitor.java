package org.stakewood.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.Picture;

/** Somebody with a browser of their own: a real process, so that nothing is shared but the server. */
final class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final String name;
    private final String address;
    private final Chromium chromium;
    private final Page page;

    private Visitor(String name, String address, Browser.NewContextOptions options) {
        this.name = name;
        this.address = address;
        chromium = Chromium.launch();
        BrowserContext context = chromium.browser().newContext(options.setLocale("en-US"));
        context.setDefaultTimeout(30_000);
        page = context.newPage();
    }

    static Visitor laptop(String name, String address) {
        return new Visitor(name, address, new Browser.NewContextOptions().setViewportSize(1366, 768));
    }

    static Visitor phone(String name, String address) {
        return new Visitor(
                name,
                address,
                new Browser.NewContextOptions()
                        .setViewportSize(360, 640)
                        .setIsMobile(true)
                        .setHasTouch(true)
                        .setDeviceScaleFactor(2)
                        .setColorScheme(ColorScheme.DARK));
    }

    static Visitor wall(String name, String address) {
        return new Visitor(name, address, new Browser.NewContextOptions().setViewportSize(1920, 1080));
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(path.startsWith("http") ? path : address + path);
        return this;
    }

    Locator see(String text) {
        Locator found = page.getByText(text).first();
        try {
            found.waitFor();
        } catch (com.microsoft.playwright.TimeoutError missing) {
            picture("missing");
            throw new AssertionError(name + " does not see \"" + text + "\" on " + page.url(), missing);
        }
        return found;
    }

    Visitor fill(String label, String value) {
        page.getByLabel(label).first().fill(value);
        return this;
    }

    Visitor press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    /** Number of the day that the status bar shows. */
    int day() {
        String text =
                page.locator("header [data-field=day]").first().textContent().strip();
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** Waits, without loading anything anew, until the page shows a day. */
    void waitForDay(int day) {
        page.waitForFunction(
                "day => Number(document.querySelector('header [data-field=day]').textContent) >= day",
                day,
                new Page.WaitForFunctionOptions().setTimeout(60_000));
    }

    /** Marks the page, to see later that it is still the same one. */
    void mark() {
        page.evaluate("() => { window.stillHere = true; }");
    }

    boolean sameAsMarked() {
        return Boolean.TRUE.equals(page.evaluate("() => window.stillHere === true"));
    }

    void picture(String title) {
        Picture.take(page, PICTURES.resolve(title + "-" + name + ".png"));
    }

    @Override
    public void close() {
        chromium.close();
    }
}
