package org.stakewood.live;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.testing.Chromium;
import org.stakewood.web.security.SeatCookie;

/** What stories in a browser share: one browser a class, one small game a story. */
abstract class PlayStage {

    private static final Pattern RATIO = Pattern.compile("(\\d+\\.\\d\\d)");

    private static Chromium chromium;

    @TestHTTPResource("/")
    URI server;

    @Inject
    Classroom room;

    @Inject
    SeatCookie cookies;

    private final List<PlayerPage> pages = new ArrayList<>();
    private Play play;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        chromium.close();
    }

    @AfterEach
    void close() {
        pages.forEach(PlayerPage::close);
        if (play != null) {
            play.end();
        }
    }

    Play begin(Scenario scenario, int players) {
        play = Play.begin(room, scenario, players);
        return play;
    }

    /** A phone at a seat. */
    PlayerPage sit(int seat) {
        PlayerPage page = new PlayerPage(chromium, server, play.seat(seat), cookies);
        pages.add(page);
        return page;
    }

    /** The lowest health that a page shows in its badges. */
    static double health(PlayerPage page) {
        Matcher found = RATIO.matcher(page.find("#healths .badge").first().innerText());
        Assertions.assertTrue(found.find(), "a health is shown");
        return Double.parseDouble(found.group(1));
    }
}
