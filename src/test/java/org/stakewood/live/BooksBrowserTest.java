package org.stakewood.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.game.Answer;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Session;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.Picture;
import org.stakewood.web.security.SeatCookie;

/** Why net worth changed and where the coins went, without script, on a phone and at a laptop. */
@QuarkusTest
class BooksBrowserTest {

    @TestHTTPResource("/")
    URI server;

    @Inject
    Classroom room;

    @Inject
    SeatCookie cookies;

    @Test
    void aPlayerSeesWhyTheWorthChangedAndWhereTheCoinsWent() {
        Host host = room.host();
        Session session = room.lesson(host, "open-sandbox", 8);
        Seat seat = room.join(session, 1).get(0);
        room.begin(host, session);
        try (Chromium chromium = Chromium.launch()) {
            Page phone = page(chromium, seat, 360, 640, ColorScheme.LIGHT, "en-US");
            open(phone, seat, "/why");
            assertThat(phone.locator("main")).containsText("No day has passed yet");
            room.days(host, session, 24);
            open(phone, seat, "");
            phone.locator("a[href$='/why']").first().click();
            why(phone, "phone-light");
            Page german = page(chromium, seat, 360, 640, ColorScheme.DARK, "de-DE");
            open(german, seat, "/why");
            narrow(german);
            picture(german, "why-phone-dark-de");
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page laptop = page(chromium, seat, 1366, 768, scheme, "en-US");
                open(laptop, seat, "/why");
                why(laptop, "laptop-" + scheme.name().toLowerCase());
            }
            coins(chromium, seat);
            aProviderSeesFeesAgainstLoss(chromium, host);
            theHostLooksToo(page(chromium, seat, 1366, 768, ColorScheme.LIGHT, "en-US"), host, session);
        }
    }

    private static void why(Page page, String name) {
        assertThat(page.locator("figure#why figcaption"))
                .hasText(Pattern.compile("On day 24 your net worth went from .+ to .+: .+ USD\\."));
        assertThat(page.locator("figure#why svg")).isVisible();
        assertTrue(page.locator("details.explain").count() >= 4, "too few parts");
        page.locator("details.explain summary").first().click();
        narrow(page);
        picture(page, "why-" + name);
        page.locator("nav.choices a").nth(2).click();
        assertThat(page.locator("figure#why figcaption"))
                .hasText(Pattern.compile("From day 1 to day 24 your net worth went from .+"));
        narrow(page);
        picture(page, "why-all-" + name);
        page.locator("nav.choices a").nth(0).click();
    }

    private void coins(Chromium chromium, Seat seat) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            String color = scheme.name().toLowerCase();
            Page phone = page(chromium, seat, 360, 640, scheme, "en-US");
            open(phone, seat, "/coins");
            coins(phone, "phone-" + color);
            Page laptop = page(chromium, seat, 1366, 768, scheme, "en-US");
            open(laptop, seat, "/coins?asset=SOAK&span=ten");
            coins(laptop, "laptop-" + color);
        }
        Page usd = page(chromium, seat, 360, 640, ColorScheme.LIGHT, "en-US");
        open(usd, seat, "/coins?asset=USD&span=all");
        coins(usd, "usd");
        String csv = usd.request()
                .get(server.resolve("/play/" + seat.id() + "/coins.csv").toString())
                .text();
        assertTrue(csv.startsWith("day,asset,from,to,amount\r\n1,"), csv.substring(0, 60));
        assertTrue(csv.contains("MINTED.ISSUANCE,STAKE,"), "no issuance");
    }

    private void aProviderSeesFeesAgainstLoss(Chromium chromium, Host host) {
        Session school = room.lesson(host, "market-maker-school", 4);
        Seat seat = room.join(school, 1).get(0);
        room.begin(host, school);
        room.days(host, school, 21);
        room.resume(host, school);
        Answer put = room.act(school, new AddLiquidity(seat.account(), 0, 300 * 1_000_000L, 700 * 1_000_000L, 0, 999));
        assertInstanceOf(Answer.Accepted.class, put, put::toString);
        room.pause(host, school);
        room.days(host, school, 8);
        Page phone = page(chromium, seat, 360, 640, ColorScheme.LIGHT, "en-US");
        open(phone, seat, "/why?span=all");
        assertThat(phone.locator("figure#pooled figcaption")).containsText("against holding the coins");
        narrow(phone);
        picture(phone, "why-pools");
    }

    private void theHostLooksToo(Page page, Host host, Session session) {
        page.navigate(server.resolve("/login").toString());
        page.getByLabel("Name").fill(host.name());
        page.getByLabel("Password").fill("a long enough password");
        page.locator("main button").first().click();
        page.waitForURL(Pattern.compile(".*/host"));
        page.navigate(server.resolve("/host/sessions/" + session.id()).toString());
        page.locator("#market a[href*='/coins/']").click();
        coins(page, "host");
        String csv = page.request()
                .get(server.resolve("/host/sessions/" + session.id() + "/coins/1.csv")
                        .toString())
                .text();
        assertTrue(csv.startsWith("day,asset,from,to,amount"), csv.substring(0, 60));
    }

    private static void coins(Page page, String name) {
        assertThat(page.locator("figure#coins figcaption")).containsText("changed places");
        assertTrue(page.locator("figure#coins svg .flow").count() > 3, "too few bands");
        assertThat(page.locator("#supply tbody tr").first()).containsText("Before");
        narrow(page);
        picture(page, "coins-" + name);
    }

    private static void narrow(Page page) {
        assertEquals(
                true,
                page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"),
                "no sideways scrolling");
    }

    private void open(Page page, Seat seat, String path) {
        page.navigate(server.resolve("/play/" + seat.id() + path).toString());
    }

    private Page page(Chromium chromium, Seat seat, int width, int height, ColorScheme scheme, String language) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(true)
                        .setLocale(language));
        context.addCookies(List.of(new Cookie(
                        SeatCookie.name(seat.id()),
                        cookies.of(seat.id(), seat.epoch(), false).getValue())
                .setDomain(server.getHost())
                .setPath("/play/" + seat.id())));
        return context.newPage();
    }

    private static void picture(Page page, String title) {
        Picture.take(page, Path.of("target", "screenshots", title + ".png"), true);
    }
}
