package org.stakewood.live;

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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.game.Control;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Walls;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.Picture;
import org.stakewood.web.security.SeatCookie;

/** The security of the network on a player's phone and on the projector, in both themes. */
@QuarkusTest
class SecurityBrowserTest {

    @TestHTTPResource("/")
    URI server;

    @Inject
    Classroom room;

    @Inject
    Control control;

    @Inject
    Walls walls;

    @Inject
    SeatCookie cookies;

    @Test
    void stakeNetAndAttackAreSeen() {
        Host host = room.host();
        Session session = room.lesson(host, "open-sandbox", 8);
        Seat seat = room.join(session, 1).get(0);
        room.begin(host, session);
        room.days(host, session, 62);
        try (Chromium chromium = Chromium.launch()) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page phone = page(chromium, seat, 360, 640, scheme);
                phone.navigate(at("/play/" + seat.id() + "/security"));
                assertThat(phone.locator("#security-stake svg")).isVisible();
                assertThat(phone.locator("#security-attack svg")).isVisible();
                assertThat(phone.locator("#security-stake figcaption")).containsText("net of debts");
                sound(phone, "security-phone-" + scheme);
                phone.navigate(at("/play/" + seat.id() + "?tab=lend"));
                assertThat(phone.locator("#sheets")).containsText("Would liquidators find buyers?");
                phone.navigate(at("/play/" + seat.id() + "?tab=borrow"));
                assertThat(phone.locator("#loan-prices svg")).isVisible();
                sound(phone, "loan-prices-phone-" + scheme);
            }
            Page wall = page(chromium, seat, 1920, 1080, ColorScheme.LIGHT);
            wall.navigate(
                    at("/wall/" + session.id() + "/" + walls.token(session.id(), false) + "?at=x&chart=security"));
            assertThat(wall.locator("#security-shares svg")).isVisible();
            sound(wall, "security-wall");
            wall.navigate(at("/wall/" + session.id() + "/" + walls.token(session.id(), false) + "?at=x&chart=attack"));
            assertThat(wall.locator("#security-dollars svg")).isVisible();
        } finally {
            control.pause(host.id(), session.id());
        }
    }

    private Page page(Chromium chromium, Seat seat, int width, int height, ColorScheme scheme) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale("en")
                        .setColorScheme(scheme));
        context.addCookies(List.of(new Cookie(
                        SeatCookie.name(seat.id()),
                        cookies.of(seat.id(), seat.epoch(), false).getValue())
                .setDomain(server.getHost())
                .setPath("/play/" + seat.id())));
        return context.newPage();
    }

    private static void sound(Page page, String name) {
        Picture.take(page, Path.of("target/screenshots", name + ".png"));
        assertEquals(page.evaluate("innerWidth"), page.evaluate("document.documentElement.scrollWidth"), name);
    }

    private String at(String path) {
        return server.resolve(path).toString();
    }
}
