package org.stakewood.web.host.room;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stakewood.game.AuditEntry;
import org.stakewood.game.session.SessionStore;
import org.stakewood.web.host.Ago;
import org.stakewood.web.text.ShockWords;
import org.stakewood.web.text.Words;

/**
 * An act of the host, or of the program on the host's behalf.
 *
 * @param when how long ago
 * @param what in words
 */
public record LogLine(String when, String what) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final long MILLIS = 1_000;

    /** @param nicknames of seats, by their number */
    static LogLine of(SessionStore.Audited line, Map<Long, String> nicknames, Instant now, Words words) {
        return new LogLine(Ago.since(line.at(), now, words), words(line.entry(), nicknames, words));
    }

    private static String words(AuditEntry entry, Map<Long, String> nicknames, Words words) {
        String key = "host_act_" + entry.act();
        if (!words.knows(key)) {
            return entry.act();
        }
        String who = entry.seat() == null ? "" : nicknames.getOrDefault(entry.seat(), "");
        who = entry.seat() != null && who.isEmpty() ? words.say("host_somebody") : who;
        return words.say(
                key,
                switch (entry.act()) {
                    case "Speed" -> words.numbers().precise((double) number(entry.detail()) / MILLIS);
                    case "Step", "RunUntil", "StopAfter", "RemoveTests", "Breath", "Guests", "Ask", "SetBack" ->
                        words.numbers().count(number(entry.detail()));
                    case "ChangeParameter" -> rule(entry.detail(), words);
                    case "PlanShock", "CancelShock" -> day(entry.detail(), words);
                    default -> who;
                });
    }

    private static String rule(String detail, Words words) {
        int space = detail.indexOf(' ');
        return new ShockWords(words).rule(detail.substring(0, space), detail.substring(space + 1));
    }

    private static String day(String detail, Words words) {
        return words.numbers().count(number(detail));
    }

    private static long number(String detail) {
        Matcher number = NUMBER.matcher(detail == null ? "" : detail);
        return number.find() ? Long.parseLong(number.group()) : 0;
    }
}
