package org.stakewood.web.host;

import java.time.Instant;
import org.stakewood.game.GameRow;
import org.stakewood.game.session.Session;
import org.stakewood.web.piece.Badge;
import org.stakewood.web.text.Words;

/**
 * A class in a host's list.
 *
 * @param lesson title of its scenario
 * @param state where it is; null once it is put away
 * @param day "Day 12 of 40"; null before the start and once it is put away
 * @param people "23 people"; null once it is put away
 * @param when "2 hours ago"
 * @param own whether it is the host's, who else only helps
 */
public record SessionLine(
        long id,
        String title,
        String lesson,
        String code,
        Badge state,
        String day,
        String people,
        String when,
        boolean own) {

    static SessionLine open(Session session, String lesson, GameRow row, long people, boolean own, Words words) {
        String day = row.day() == 0
                ? null
                : words.say(
                        "host_day_of",
                        words.numbers().count(row.day()),
                        words.numbers().count(row.days()));
        return new SessionLine(
                session.id(),
                session.title(),
                lesson,
                session.code(),
                StatusBadge.of(row.clock().status(), words),
                day,
                words.say("host_people", words.numbers().count(people)),
                Ago.since(session.createdAt(), Instant.now(), words),
                own);
    }

    static SessionLine archived(Session session, String lesson, boolean own, Words words) {
        return new SessionLine(
                session.id(),
                session.title(),
                lesson,
                session.code(),
                null,
                null,
                null,
                Ago.since(session.createdAt(), Instant.now(), words),
                own);
    }
}
