package org.stakewood.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.stakewood.game.ClockState;
import org.stakewood.game.message.Told;

/**
 * What all readers of an edition see.
 *
 * @param seq row of the journal that is in it
 * @param day the day being played, from 1; the last one stays when the game is over
 * @param dueAt when it ends, milliseconds since 1970; null while the clock stands
 * @param serverNow the same clock now
 * @param fields figures by the names of docs/live.md
 * @param series the points of the day that has just ended
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SharedNews(
        long seq,
        @JsonInclude long day,
        Long dueAt,
        @JsonInclude long serverNow,
        @JsonInclude boolean paused,
        Map<String, Object> fields,
        Map<String, double[]> series,
        List<Told> feed) {

    /** The same news with another feed. */
    SharedNews with(List<Told> other) {
        return new SharedNews(seq, day, dueAt, serverNow, paused, fields, series, other);
    }

    /** The same news without the time at which they were written. */
    SharedNews still() {
        return new SharedNews(seq, day, dueAt, 0, paused, fields, series, feed);
    }

    /** The same news with the clock as it is now. */
    SharedNews at(ClockState clock, Instant now) {
        Long due = clock.running() ? clock.nextDayAt().toEpochMilli() : null;
        return new SharedNews(seq, day, due, now.toEpochMilli(), !clock.running(), fields, series, feed);
    }
}
