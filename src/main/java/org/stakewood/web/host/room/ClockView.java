package org.stakewood.web.host.room;

import java.time.Duration;
import java.util.Locale;
import org.stakewood.game.ClockState;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Moment;
import org.stakewood.game.Table;
import org.stakewood.web.host.StatusBadge;
import org.stakewood.web.piece.Badge;
import org.stakewood.web.text.Words;

/**
 * The clock as a host sees it.
 *
 * @param state one word about it
 * @param why why it stands still; null unless it does
 * @param day "Day 12 of 40"
 * @param end when it will be over; null while it stands still
 * @param late how late the last day was; null unless that is worth a word
 * @param seconds length of a day, as it would be typed
 */
public record ClockView(
        boolean lobby,
        boolean running,
        boolean paused,
        boolean over,
        boolean resumable,
        Badge state,
        String why,
        String day,
        String end,
        String late,
        String seconds) {

    private static final long WORTH_A_WORD_MILLIS = 1_000;
    private static final double MILLIS = 1_000;

    static ClockView of(Table table, Moment moment, Words words) {
        ClockState clock = moment.clock();
        GameStatus status = clock.status();
        boolean late = clock.running() && clock.lateMillis() >= WORTH_A_WORD_MILLIS;
        return new ClockView(
                status == GameStatus.LOBBY,
                status == GameStatus.RUNNING,
                status == GameStatus.PAUSED,
                status == GameStatus.OVER,
                clock.resume(table.storeNow()).running(),
                StatusBadge.of(status, words),
                // In the lobby nothing stands still, and this node may not know yet that a practice is over.
                status == GameStatus.LOBBY || clock.reason() == null
                        ? null
                        : words.say("host_pause_" + clock.reason().name().toLowerCase(Locale.ROOT)),
                words.say(
                        "host_day_of",
                        words.numbers().count(Math.min(moment.day() + 1, moment.days())),
                        words.numbers().count(moment.days())),
                clock.end(moment.day(), moment.days())
                        .map(end -> words.say(
                                "host_ends_in",
                                minutes(Duration.between(table.storeNow(), end)),
                                words.numbers().count(moment.days())))
                        .orElse(null),
                late ? words.say("host_late", words.numbers().decimal(clock.lateMillis() / MILLIS, 1)) : null,
                words.numbers().precise(clock.millisPerDay() / MILLIS));
    }

    private static long minutes(Duration left) {
        return Math.max(1, (left.toSeconds() + 30) / 60);
    }
}
