package org.stakewood.web.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Locale;
import org.stakewood.game.Moment;
import org.stakewood.game.Table;
import org.stakewood.game.Tables;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Session;
import org.stakewood.web.lesson.Lessons;
import org.stakewood.web.text.Names;
import org.stakewood.web.text.Nicks;
import org.stakewood.web.text.Place;
import org.stakewood.web.text.Words;

/** Brings a seat, its network and its reader's language together. */
@ApplicationScoped
public class Desks {

    private final Tables tables;
    private final Nicks nicks;
    private final Lessons lessons;

    Desks(Tables tables, Nicks nicks, Lessons lessons) {
        this.tables = tables;
        this.nicks = nicks;
        this.lessons = lessons;
    }

    /** The game of a seat. */
    public Table table(Seat seat) {
        return tables.table(seat.game());
    }

    /** Where the player of a seat acts. */
    public Desk desk(Seat seat, Session session, Moment moment, Locale locale) {
        Names names = new Names(nicks.of(session.id(), seat.game()), seat.account());
        return new Desk(
                seat.id(),
                moment.seatView(seat.account()).orElseThrow(NotFoundException::new),
                new Place(
                        Words.in(locale),
                        moment.seatView(seat.account()).orElseThrow(NotFoundException::new),
                        names,
                        lessons.news(session.lessonOf(seat.game()), locale)));
    }

    /** The public network in a language, with nobody's own account. */
    public Place place(Session session, Moment moment, Locale locale) {
        return new Place(
                Words.in(locale),
                moment.publicView(),
                new Names(nicks.of(session.id(), moment.game()), -1),
                lessons.news(session.lessonOf(moment.game()), locale));
    }
}
