package org.stakewood.web.play;

import java.time.Duration;
import java.time.Instant;
import org.stakewood.game.ClockState;
import org.stakewood.game.Moment;
import org.stakewood.game.Table;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.piece.LivePage;

/** What pages need to stay live. */
public final class LivePages {

    private LivePages() {}

    /**
     * @param base address below which {@code stream} and {@code poll} are
     * @param language of the words in the stream
     */
    public static LivePage of(Table table, Moment moment, String base, String language) {
        return of(table, moment, base, 0, language);
    }

    /**
     * The same for a page that shows one of several networks.
     *
     * @param arm number of the network, from 0
     */
    public static LivePage of(Table table, Moment moment, String base, int arm, String language) {
        String query = "?lang=" + language + (arm == 0 ? "" : "&network=" + arm);
        Instant now = table.storeNow();
        ClockState clock = moment.clock();
        boolean running = clock.running();
        return new LivePage(
                base + "/stream" + query,
                base + "/poll" + query,
                moment.game() + "." + moment.seq(),
                Math.min(moment.day() + 1L, moment.days()),
                moment.days(),
                running ? clock.nextDayAt().toEpochMilli() : null,
                now.toEpochMilli(),
                !running,
                running ? left(now, clock.nextDayAt()) : Numbers.NOTHING);
    }

    private static String left(Instant now, Instant due) {
        long seconds = Math.max(0, (Duration.between(now, due).toMillis() + 999) / 1_000);
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }
}
