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
import org.stakewood.game.session.Hosts;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.PageFaults;
import org.stakewood.testing.Picture;

/** A host changes a rule and plans an event, from a phone and from a laptop. */
@QuarkusTest
class HostEventsBrowserTest {

    @TestHTTPResource("/")
    URL server;

    @Inject
    Hosts hosts;

    @Test
    void rulesChangeFromAPhone() {
        hosts.create("remote host", ClassRoom.PASSWORD);
        try (Chromium chromium = Chromium.launch()) {
            Page phone = page(chromium.browser(), 360, 640, ColorScheme.DARK);
            open(phone);
            phone.getByLabel("Rule, with its value now").selectOption("credit.desks[0].threshold");
            phone.getByRole(AriaRole.BUTTON, named("Choose this rule")).click();
            phone.getByLabel("New value").fill("30");
            phone.getByRole(AriaRole.BUTTON, named("Look first")).click();
            assertThat(phone.getByText("Right after the change")).isVisible();
            sound(phone, "events-rule-phone");
            phone.getByRole(AriaRole.BUTTON, named("Change the rule")).click();
            assertThat(phone.getByText("The rule is changed")).isVisible();
            phone.locator("summary", new Page.LocatorOptions().setHasText("Price outside jumps"))
                    .click();
            phone.getByLabel("By how many percent").fill("-30");
            phone.locator("#jump-day").fill("12");
            phone.getByRole(AriaRole.BUTTON, named("Let it happen"))
                    .locator("visible=true")
                    .click();
            assertThat(phone.getByText("Day 12: the price outside jumps by")).isVisible();
            phone.locator("summary", new Page.LocatorOptions().setHasText("swings more"))
                    .click();
            phone.locator("#storm-day").fill("14");
            phone.getByRole(AriaRole.BUTTON, named("Let it happen"))
                    .locator("visible=true")
                    .click();
            assertThat(phone.getByText("Day 14: the price outside swings 3 times"))
                    .isVisible();
            phone.locator("summary", new Page.LocatorOptions().setHasText("Many want loans"))
                    .click();
            sound(phone, "events-phone");

            Page laptop = page(chromium.browser(), 1366, 768, ColorScheme.LIGHT);
            laptop.context().addCookies(phone.context().cookies());
            laptop.navigate(phone.url().replaceFirst("\\?.*", "") + "?rule=credit.markets[0].bonus&value=20");
            assertThat(laptop.locator(".field-error")).isVisible();
            sound(laptop, "events-laptop");
            laptop.navigate(laptop.url().replaceFirst("/events.*", "/market"));
            assertThat(laptop.locator("#loan-prices svg")).isVisible();
            assertThat(laptop.getByText("Would liquidators find buyers?").first())
                    .isVisible();
            sound(laptop, "market-laptop");
            laptop.navigate(laptop.url().replaceFirst("/market.*", ""));
            sound(laptop, "room-credit-laptop");
        }
    }

    private void open(Page page) {
        page.navigate(at("/host"));
        page.getByLabel("Name").fill("remote host");
        page.getByLabel("Password").fill(ClassRoom.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Log in")).click();
        page.navigate(at("/host/new?lesson=open-sandbox"));
        page.getByLabel("Title").fill("Remote class");
        page.getByText("Advanced").click();
        page.getByLabel("Seed").fill("7");
        page.getByRole(AriaRole.BUTTON, named("Open the control room")).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change rules"))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page page(Browser browser, int width, int height, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("en")
                        .setColorScheme(scheme))
                .newPage();
    }

    private static void sound(Page page, String name) {
        Picture.take(page, Path.of("target/host", name + ".png"));
        assertEquals(List.of(), PageFaults.of(page), name);
    }

    private String at(String path) {
        return server.toString().replaceFirst("/$", "") + path;
    }
}
