package org.stakewood.web.host.room;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stakewood.game.Moment;
import org.stakewood.game.Table;
import org.stakewood.game.Tables;
import org.stakewood.game.learning.Gate;
import org.stakewood.game.lesson.Lesson;
import org.stakewood.game.lesson.Lessons;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.game.session.Walls;
import org.stakewood.web.host.NetworkTabs;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.host.debrief.CascadeLine;
import org.stakewood.web.host.people.QuizCount;
import org.stakewood.web.play.LivePages;
import org.stakewood.web.schedule.Comings;
import org.stakewood.web.text.Words;
import org.stakewood.web.wall.WallAddress;

/** Puts control rooms together. */
@ApplicationScoped
public class RoomViews {

    private static final int LOG_LINES = 40;

    private final Sessions sessions;
    private final Seats seats;
    private final Tables tables;
    private final Lessons lessons;
    private final Walls walls;
    private final Pulse pulse;
    private final LastActs acts;
    private final Gate gate;
    private final Comings comings;

    RoomViews(
            Sessions sessions,
            Seats seats,
            Tables tables,
            Lessons lessons,
            Walls walls,
            Pulse pulse,
            LastActs acts,
            Gate gate,
            Comings comings) {
        this.sessions = sessions;
        this.seats = seats;
        this.tables = tables;
        this.lessons = lessons;
        this.walls = walls;
        this.pulse = pulse;
        this.acts = acts;
        this.gate = gate;
        this.comings = comings;
    }

    /** The room of a session that is the asking host's, with one of its networks (from 1) shown. */
    RoomView of(Session session, long host, int wanted, List<String> addresses, String picked, Words words) {
        NetworkTabs tabs = NetworkTabs.one(session, wanted, words);
        Table table = tables.table(session.network(tabs.shown()).game());
        Moment moment = table.current();
        List<Seat> all = seats.of(session.id());
        List<Seat> here =
                all.stream().filter(each -> each.game() == moment.game()).toList();
        Optional<Lesson> lesson =
                lessons.find(session.lessonOf(moment.game()), words.locale().getLanguage());
        return new RoomView(
                LivePages.of(
                        table,
                        moment,
                        Rooms.at(session.id(), ""),
                        tabs.shown() - 1,
                        words.locale().getLanguage()),
                session,
                session.host() == host,
                lesson.map(Lesson::title).orElse(session.lessonOf(moment.game())),
                lesson.map(each -> "/host/lessons/" + each.id()).orElse(null),
                tabs.shown(),
                tabs,
                ClockView.of(table, moment, words),
                DoorView.of(
                        session, addresses, picked, wall(session, false, picked), wall(session, true, picked), words),
                new SeatLines(moment, acts, Instant.now(), words).of(here, session.seats()),
                MarketLine.of(moment, words),
                comings.next(session.id(), words).orElse(null),
                CascadeLine.last(table.cascades(), words),
                CascadeLine.unfinished(table, words),
                session.terms().gate() ? asked(session, all, words) : null,
                pulse.words(words),
                log(session, all, words));
    }

    private String asked(Session session, List<Seat> all, Words words) {
        List<Seat> kept = all.stream().filter(each -> each.state().kept()).toList();
        return QuizCount.of(kept, gate.admitted(session.id()).keySet(), words);
    }

    private String wall(Session session, boolean names, String picked) {
        return WallAddress.of(session.id(), walls.token(session.id(), names), picked);
    }

    private List<LogLine> log(Session session, List<Seat> all, Words words) {
        Map<Long, String> nicknames = all.stream().collect(Collectors.toMap(Seat::id, Seat::nickname));
        Instant now = Instant.now();
        return sessions.audited(session.host(), session.id(), LOG_LINES).stream()
                .map(each -> LogLine.of(each, nicknames, now, words))
                .toList();
    }
}
