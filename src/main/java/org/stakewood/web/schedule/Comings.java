package org.stakewood.web.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.stakewood.game.GameStatus;
import org.stakewood.game.schedule.Appointment;
import org.stakewood.game.schedule.Schedule;
import org.stakewood.web.text.Words;

/** Says what a class's schedule has in store. */
@ApplicationScoped
public class Comings {

    private static final long MINUTE = 60_000;
    private static final long HOURS_OF_ONE_DAY = 20;

    private final Schedule schedule;

    Comings(Schedule schedule) {
        this.schedule = schedule;
    }

    /** What concerns everybody now: when it begins, until when the break is, how long is left; null for nothing. */
    public Coming now(long session, GameStatus status, Words words) {
        return schedule.coming(session).stream()
                .filter(each -> concerns(each, status))
                .findFirst()
                .map(each -> of(each, words))
                .orElse(null);
    }

    /** An appointment in words. */
    public static Coming of(Appointment one, Words words) {
        return switch (one.kind()) {
            case START -> at("schedule_starts", one.at(), words);
            case BREAK ->
                one.at() != null
                        ? at("schedule_break_until", one.at(), words)
                        : new Coming(
                                one.minutes() == null
                                        ? words.say(
                                                "schedule_break_open",
                                                words.numbers().count(one.day()))
                                        : words.say(
                                                "schedule_break_minutes",
                                                words.numbers().count(one.day()),
                                                words.numbers().count(one.minutes())),
                                null,
                                null);
            case TIMER ->
                new Coming(
                        one.left() == null
                                ? words.say(
                                        "schedule_timer",
                                        words.numbers().count(one.minutes()),
                                        words.numbers().count(one.day()))
                                : words.say("schedule_left", words.numbers().count((one.left() + MINUTE - 1) / MINUTE)),
                        null,
                        null);
        };
    }

    private static boolean concerns(Appointment one, GameStatus status) {
        return switch (one.kind()) {
            case START -> status == GameStatus.LOBBY;
            case BREAK -> status == GameStatus.PAUSED && one.at() != null;
            case TIMER -> one.left() != null && status != GameStatus.OVER;
        };
    }

    private static Coming at(String key, Instant at, Words words) {
        boolean soon = Instant.now().until(at, ChronoUnit.HOURS) < HOURS_OF_ONE_DAY;
        DateTimeFormatter format = soon
                ? DateTimeFormatter.ofPattern("HH:mm", words.locale())
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(words.locale());
        String clock = format.withZone(ZoneOffset.UTC).format(at) + " UTC";
        return new Coming(words.say(key), at.truncatedTo(ChronoUnit.SECONDS).toString(), clock);
    }

    /** The next of a session, whatever it is; empty without any. */
    public Optional<Coming> next(long session, Words words) {
        return schedule.coming(session).stream().findFirst().map(each -> of(each, words));
    }
}
