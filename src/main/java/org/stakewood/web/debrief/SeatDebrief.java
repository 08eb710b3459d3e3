package org.stakewood.web.debrief;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Moment;
import org.stakewood.game.Table;
import org.stakewood.game.debrief.DebriefState;
import org.stakewood.game.debrief.Debriefs;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.web.Page;
import org.stakewood.web.play.Desks;
import org.stakewood.web.play.LivePages;
import org.stakewood.web.security.Roles;
import org.stakewood.web.security.Sitting;

/** A player looks back after the end, as far as the host has come; somebody who played alone sees all. */
@Path("/play/{seat}/debrief")
@RolesAllowed(Roles.SEAT)
public class SeatDebrief extends Page {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance debrief(SeatDebriefPage page);
    }

    @Inject
    Sessions sessions;

    @Inject
    Desks desks;

    @Inject
    Debriefs debriefs;

    @Inject
    Decks decks;

    /** A step that has been revealed; the one that the host shows unless another is asked for. */
    @GET
    @Path("/")
    public TemplateInstance debrief(@RestPath long seat, @RestQuery Integer at) {
        Seat mine = Sitting.require(identity, seat);
        Table table = desks.table(mine);
        Moment moment = table.current();
        Session session = session(mine);
        var live = LivePages.of(table, moment, "/play/" + seat, locale().getLanguage());
        Deck deck = moment.clock().status() == GameStatus.OVER
                ? decks.player(session, moment, mine.account(), words())
                : null;
        int furthest = deck == null ? 0 : furthest(session, moment, deck);
        if (at != null && (at < 1 || at > furthest)) {
            throw new NotFoundException();
        }
        if (furthest == 0) {
            return Templates.debrief(new SeatDebriefPage(live, seat, null, null, null, null, null, null));
        }
        int step = at == null ? shown(session, moment, furthest) : at;
        return Templates.debrief(new SeatDebriefPage(
                live,
                seat,
                step > 1 ? step - 1 : null,
                step < furthest ? step + 1 : null,
                words().say("debrief_step_of", numbers().count(step), numbers().count(furthest)),
                deck.at(step).orElse(null),
                "/play/" + seat + "/debrief",
                "/play/" + seat + "/cascade"));
    }

    /** The table behind a revealed slide's chart. */
    @GET
    @Path("/{card}.csv")
    @Produces("text/csv")
    public Response csv(@RestPath long seat, @RestPath String card) {
        Seat mine = Sitting.require(identity, seat);
        Moment moment = desks.table(mine).current();
        if (moment.clock().status() != GameStatus.OVER) {
            throw new NotFoundException();
        }
        Session session = session(mine);
        Deck deck = decks.player(session, moment, mine.account(), words());
        Optional<Slide> slide = deck.slide(card, furthest(session, moment, deck));
        return file(
                card + ".csv",
                slide.filter(Slide::drawn)
                        .orElseThrow(NotFoundException::new)
                        .chart()
                        .data()
                        .csv());
    }

    /** Nobody leads those who play alone. */
    private int furthest(Session session, Moment moment, Deck deck) {
        return session.host() == null
                ? deck.steps()
                : Math.min(deck.steps(), debriefs.state(moment).furthest());
    }

    private int shown(Session session, Moment moment, int furthest) {
        DebriefState state = debriefs.state(moment);
        if (session.host() == null) {
            return 1;
        }
        return state.at() == 0 ? furthest : Math.min(state.at(), furthest);
    }

    private Session session(Seat seat) {
        return sessions.find(seat.session()).orElseThrow(NotFoundException::new);
    }
}
