package org.stakewood.web.host;

import java.time.Instant;
import org.stakewood.game.Moment;
import org.stakewood.game.Session;
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
 */
public record SessionLine(
        long id, String title, String lesson, String code, Badge state, String day, String people, String when) {

    static SessionLine open(Session session, String lesson, Moment moment, long people, Words words) {
        String day = moment.day() == 0
                ? null
                : words.say(
                        "host_day_of",
                        words.numbers().count(moment.day()),
                        words.numbers().count(moment.days()));
        return new SessionLine(
                session.id(),
                session.title(),
                lesson,
                session.code(),
                StatusBadge.of(moment.clock().status(), words),
                day,
                words.say("host_people", words.numbers().count(people)),
                Ago.since(session.createdAt(), Instant.now(), words));
    }

    static SessionLine archived(Session session, String lesson, Words words) {
        return new SessionLine(
                session.id(),
                session.title(),
                lesson,
                session.code(),
                null,
                null,
                null,
                Ago.since(session.createdAt(), Instant.now(), words));
    }
}
