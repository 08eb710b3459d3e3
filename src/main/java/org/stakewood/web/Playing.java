package org.stakewood.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Answer;
import org.stakewood.game.ClockAct;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Lobby;
import org.stakewood.game.Moment;
import org.stakewood.game.Table;
import org.stakewood.game.Tables;
import org.stakewood.game.learning.Gate;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatState;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Network;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.web.error.TooMany;
import org.stakewood.web.piece.LivePage;
import org.stakewood.web.piece.Preview;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Desks;
import org.stakewood.web.play.Filled;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Keys;
import org.stakewood.web.play.LivePages;
import org.stakewood.web.play.Looking;
import org.stakewood.web.play.PlayScreen;
import org.stakewood.web.play.PlayScreens;
import org.stakewood.web.play.Reading;
import org.stakewood.web.play.action.AllActions;
import org.stakewood.web.schedule.Coming;
import org.stakewood.web.schedule.Comings;
import org.stakewood.web.security.Roles;
import org.stakewood.web.security.SeatCookie;
import org.stakewood.web.security.Sitting;
import org.stakewood.web.security.Throttle;
import org.stakewood.web.tutorial.Tutorials;

/** A player's pages and what a player does. */
@Path("/play/{seat}")
@RolesAllowed(Roles.SEAT)
public class Playing extends Page {

    private static final int ACTIONS_A_SECOND = 5;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance play(PlayScreen screen);

        static native TemplateInstance lobby(
                LivePage live,
                Seat seat,
                String title,
                String lesson,
                String summary,
                String parallel,
                Coming coming,
                int here,
                boolean quiz,
                boolean over,
                boolean practising);
    }

    @Inject
    Comings comings;

    @Inject
    Sessions sessions;

    @Inject
    Seats seats;

    @Inject
    Lobby lobby;

    @Inject
    Tables tables;

    @Inject
    Desks desks;

    @Inject
    PlayScreens screens;

    @Inject
    org.stakewood.web.lesson.Lessons lessons;

    @Inject
    Tutorials tutorials;

    @Inject
    Gate gate;

    @Inject
    Throttle throttle;

    @Inject
    HttpServerRequest request;

    /** The lobby before the start, then the play screen. */
    @GET
    @Path("/")
    public Object play(
            @RestPath long seat,
            @RestQuery String tab,
            @RestQuery("do") String action,
            @RestQuery String did,
            @RestQuery String validator,
            @RestQuery String fall,
            @RestQuery boolean over) {
        Seat seated = mine(seat);
        Session session = session(seated);
        Seat mine = settled(seated, session);
        if (session.terms().gate() && gate.bars(mine)) {
            return look("/play/" + seat + "/quiz");
        }
        Moment moment = desks.table(mine).current();
        if (moment.clock().status() == GameStatus.LOBBY) {
            return lobbyPage(mine, session, moment, over);
        }
        if (fall != null) {
            tutorials.looked(seat, "fall");
        }
        Input wished = fall == null ? Input.NONE : Input.NONE.with("fall", fall);
        Filled chosen = validator == null || action == null
                ? new Filled("", wished, null)
                : new Filled(action, wished.with("validator", validator), null);
        return Templates.play(screens.of(mine, session, locale(), tab, action, did, chosen));
    }

    /** Does something, or shows what it would do. */
    @POST
    @Path("/act/{action}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Object act(
            @RestPath long seat,
            @RestPath String action,
            @RestForm String key,
            @RestForm String fill,
            @RestQuery Long practice,
            MultivaluedMap<String, String> form) {
        Seat seated = mine(seat);
        Session session = session(seated);
        Seat mine = settled(seated, session);
        boolean foreign = practice == null ? session.setBackTo(mine.game()) > 0 : practice != mine.game();
        if (foreign) {
            return look("/play/" + seat + "?over=true");
        }
        Desk desk = desks.desk(mine, session, desks.table(mine).current(), locale());
        Action wanted = AllActions.find(desk, action).orElseThrow(NotFoundException::new);
        Input input = Input.of(form);
        Looking looking = new Looking(desks.table(mine), desk, wanted);
        String tab = wanted.tab().name().toLowerCase(Locale.ROOT);
        if (fill != null) {
            tutorials.looked(seat, action);
            Input filled = looking.filled(input, fill);
            return look(mine, session, tab, looking.ahead(filled));
        }
        if (!(wanted.read(desk, input) instanceof Reading.Ready ready) || !Keys.plausible(key)) {
            return look(mine, session, tab, looking.ahead(input));
        }
        int wait = throttle.attempt("act", Long.toString(seat), ACTIONS_A_SECOND, Duration.ofSeconds(1));
        if (wait > 0) {
            throw new TooMany(wait);
        }
        Table table = desks.table(mine);
        seats.present(seat);
        Answer answer = tables.<Answer>await(table.submit(key, ready.command(), Keys.lookedFor(key)))
                .orElse(null);
        if (answer instanceof Answer.Barred barred && barred.why() == Answer.Bar.PRACTICE_OVER) {
            return look("/play/" + seat + "?over=true");
        }
        if (answer instanceof Answer.Barred) {
            return look("/play/" + seat + "/quiz?barred=true");
        }
        return look("/play/" + seat + "?tab=" + tab + "&do=" + action + "&did=" + key + "#act");
    }

    /** What an action would do, for the script. */
    @POST
    @Path("/preview/{action}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Preview preview(@RestPath long seat, @RestPath String action, MultivaluedMap<String, String> form) {
        Seat mine = mine(seat);
        Desk desk = desks.desk(mine, session(mine), desks.table(mine).current(), locale());
        Action wanted = AllActions.find(desk, action).orElseThrow(NotFoundException::new);
        tutorials.looked(seat, action);
        return new Looking(desks.table(mine), desk, wanted)
                .ahead(Input.of(form))
                .preview();
    }

    /** Stops and starts the clock of a game that is played alone. */
    @POST
    @Path("/clock")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response clock(@RestPath long seat, @RestForm boolean run) {
        lobby.clockAlone(mine(seat), run ? new ClockAct.Resume() : new ClockAct.Pause());
        return look("/play/" + seat);
    }

    /** Gives the seat up. */
    @POST
    @Path("/leave")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response leave(@RestPath long seat) {
        lobby.leave(mine(seat));
        return Response.fromResponse(look("/"))
                .cookie(SeatCookie.gone(seat, request.isSSL()))
                .build();
    }

    private TemplateInstance look(Seat seat, Session session, String tab, Filled filled) {
        return Templates.play(screens.of(seat, session, locale(), tab, filled.action(), null, filled));
    }

    private TemplateInstance lobbyPage(Seat seat, Session session, Moment moment, boolean over) {
        int here = (int) seats.of(session.id()).stream()
                .filter(each -> each.state().kept())
                .count();
        LivePage live = LivePages.of(desks.table(seat), moment, "/play/" + seat.id(), locale().getLanguage());
        var lesson = lessons.find(session.lessonOf(moment.game()), locale());
        return Templates.lobby(
                live,
                seat,
                session.title(),
                lesson.map(each -> each.title()).orElse(""),
                lesson.map(each -> each.summary()).orElse(""),
                parallel(session, seat),
                comings.now(session.id(), moment.clock().status(), words()),
                here,
                !gate.quiz(session, seat.game()).items().isEmpty(),
                over,
                session.practising());
    }

    /** What people may know of the other networks; null where there are none. */
    private String parallel(Session session, Seat seat) {
        if (!session.parallel()) {
            return null;
        }
        String drawn = words().say(
                        "arms_lobby", words().numbers().count(session.networks().size()));
        String label = session.networkOf(seat.game()).map(Network::label).orElse("");
        return session.labelled() && !label.isEmpty() ? drawn + " " + words().say("arms_lobby_label", label) : drawn;
    }

    /** The seat, given back to its person if a bot played meanwhile because they were away. */
    private Seat mine(long seat) {
        Seat mine = Sitting.require(identity, seat);
        return mine.state() == SeatState.AWAY ? lobby.back(mine) : mine;
    }

    /** The seat in the game that is played now: a practice round may have begun or ended. */
    private Seat settled(Seat mine, Session session) {
        return lobby.unsettled(mine, session) ? lobby.settle(mine, session) : mine;
    }

    private Session session(Seat seat) {
        return sessions.find(seat.session()).orElseThrow(NotFoundException::new);
    }
}
