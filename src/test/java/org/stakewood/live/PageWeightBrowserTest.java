package org.stakewood.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Session;
import org.stakewood.testing.Chromium;
import org.stakewood.testing.Look;
import org.stakewood.web.security.SeatCookie;

/** What a phone with an empty cache loads, as it comes over the air: heads, compressed bodies and everything they name. */
@QuarkusTest
class PageWeightBrowserTest {

    private static final long KILO = 1_000;
    private static final long MOST_OF_JOIN = 30 * KILO;
    private static final long MOST_OF_PLAY = 120 * KILO;

    @TestHTTPResource("/")
    URI server;

    @Inject
    Classroom room;

    @Inject
    SeatCookie cookies;

    @Test
    void aPhoneNeedsLittle() {
        Host host = room.host();
        Session session = room.lesson(host, "open-sandbox", 60);
        Seat seat = room.join(session, 1).get(0);
        room.crowd(session, 59);
        weighs("/join/" + session.code(), seat, MOST_OF_JOIN);
        room.begin(host, session);
        weighs("/play/" + seat.id(), seat, MOST_OF_PLAY);
        room.days(host, session, 60);
        weighs("/play/" + seat.id(), seat, MOST_OF_PLAY);
    }

    private void weighs(String path, Seat seat, long most) {
        Look phone = new Look(360, 640, "de", ColorScheme.DARK, true);
        AtomicLong bytes = new AtomicLong();
        try (Chromium chromium = Chromium.launch();
                BrowserContext context = phone.visitor(chromium.browser())) {
            context.addCookies(java.util.List.of(new Cookie(
                            SeatCookie.name(seat.id()),
                            cookies.of(seat.id(), seat.epoch(), false).getValue())
                    .setUrl(server.toString())));
            Page page = context.newPage();
            CDPSession wire = context.newCDPSession(page);
            wire.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            wire.send("Network.enable");
            page.navigate(
                    server.resolve(path).toString(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
            page.waitForTimeout(500);
        }
        System.out.println("PageWeightBrowserTest: " + path + " " + bytes + " bytes");
        assertTrue(bytes.get() > KILO, path + " was not loaded: " + bytes);
        assertTrue(bytes.get() <= most, path + " weighs " + bytes + " bytes");
    }
}
