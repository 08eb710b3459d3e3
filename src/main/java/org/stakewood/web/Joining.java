package org.stakewood.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.Lobby;
import org.stakewood.game.Sorry;
import org.stakewood.game.seat.Guests;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatTicket;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Codes;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.web.error.TooMany;
import org.stakewood.web.ladder.Rung;
import org.stakewood.web.lesson.Lessons;
import org.stakewood.web.name.NameIdeas;
import org.stakewood.web.name.RudeWords;
import org.stakewood.web.security.Device;
import org.stakewood.web.security.SeatCookie;
import org.stakewood.web.security.Throttle;
import org.stakewood.web.security.Visitors;

/** The way in. Looking at these pages uses no seat; only the last button does. */
@Path("/")
public class Joining extends Page {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int WRONG_CODES = 30;
    private static final int ALONE_IN_TEN_MINUTES = 30;
    private static final int FEWEST_JOINS = 10;
    private static final String ALONE = "open-sandbox";
    private static final int ALONE_SEATS = 8;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance code(String code, String error);

        static native TemplateInstance join(JoinView view);

        static native TemplateInstance welcome(Seat seat, String title, String recovery);

        static native TemplateInstance fresh(String secret);

        static native TemplateInstance room();

        static native TemplateInstance refused(String error);
    }

    @Inject
    Sessions sessions;

    @Inject
    Lobby lobby;

    @Inject
    Seats seats;

    @Inject
    Guests guests;

    @Inject
    Lessons lessons;

    @Inject
    Throttle throttle;

    @Inject
    SeatCookie cookies;

    @Inject
    RoutingContext http;

    @Inject
    HttpServerRequest request;

    /** Asks for the code, or leads on with it. */
    @GET
    @Path("/join")
    public Object code(@RestQuery String code) {
        String meant = Codes.meant(code);
        return meant.matches("[0-9A-Z]{1,8}") ? look("/join/" + meant) : Templates.code("", null);
    }

    /** The page that the QR code leads to. */
    @GET
    @Path("/join/{code}")
    public TemplateInstance join(
            @RestPath String code,
            @RestQuery String guest,
            @RestQuery String key,
            @RestCookie(Device.COOKIE) Cookie device) {
        Optional<Session> session = find(code);
        return session.isEmpty()
                ? Templates.code(Codes.meant(code), words().say("sorry_UNKNOWN_CODE"))
                : Templates.join(view(
                        session.get(), Device.of(device), wanted(NameIdeas.next(words()), guest, key), null, null));
    }

    /** A permanent address: leads to the class that is held there now, and waits for one if there is none. */
    @GET
    @Path("/room/{name}")
    public Object room(@RestPath String name) {
        return sessions.inRoom(name.toLowerCase(Locale.ROOT))
                .<Object>map(each -> look("/join/" + each.code()))
                .orElseGet(Templates::room);
    }

    /** Takes a seat. */
    @POST
    @Path("/join/{code}")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Object take(
            @RestPath String code,
            @RestForm String nickname,
            @RestForm String realName,
            @RestForm String label,
            @RestForm String key,
            @RestForm boolean agreed,
            @RestCookie(Device.COOKIE) Cookie device) {
        Optional<Session> session = find(code);
        if (session.isEmpty()) {
            return Templates.code(Codes.meant(code), words().say("sorry_UNKNOWN_CODE"));
        }
        String mark = Device.of(device);
        var wanted = new org.stakewood.game.seat.Joining(nickname, realName, label, key, agreed, mark);
        if (lobby.known(code, mark).isEmpty()) {
            limit(
                    "join " + session.get().id(),
                    Math.max(FEWEST_JOINS, session.get().seats() * 6 / 5));
        }
        if (nickname != null && RudeWords.in(nickname)) {
            return Templates.join(view(session.get(), mark, wanted, words().say("nickname_rude"), null));
        }
        try {
            SeatTicket ticket = lobby.join(code, wanted);
            return seated(ticket, mark, session.get());
        } catch (Sorry why) {
            return Templates.join(view(session.get(), mark, wanted, words().say("sorry_" + why.why()), null));
        }
    }

    /** Another device takes a seat over. */
    @POST
    @Path("/join/{code}/recover")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Object recover(@RestPath String code, @RestForm String recovery, @RestCookie(Device.COOKIE) Cookie device) {
        Optional<Session> session = find(code);
        if (session.isEmpty()) {
            return Templates.code(Codes.meant(code), words().say("sorry_UNKNOWN_CODE"));
        }
        String mark = Device.of(device);
        try {
            return go(lobby.recover(code, recovery, mark).seat(), mark);
        } catch (Sorry why) {
            wrong();
            return Templates.join(view(
                    session.get(),
                    mark,
                    wanted(NameIdeas.next(words()), null, null),
                    null,
                    words().say("sorry_" + why.why())));
        }
    }

    /** A fresh link of the host: shows a button, so that a preview of the link does not use it up. */
    @GET
    @Path("/seat/{secret}")
    public TemplateInstance fresh(@RestPath String secret) {
        return Templates.fresh(secret);
    }

    /** Uses a fresh link up. */
    @POST
    @Path("/seat/{secret}")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Object redeem(@RestPath String secret, @RestCookie(Device.COOKIE) Cookie device) {
        String mark = Device.of(device);
        limited("wrong code", WRONG_CODES);
        try {
            return go(lobby.redeem(secret, mark).seat(), mark);
        } catch (Sorry why) {
            wrong();
            return Templates.refused(words().say("sorry_" + why.why()));
        }
    }

    /** One click into a running game with bots. */
    @POST
    @Path("/solo")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response solo() {
        return alone(lessons.title(ALONE, locale()), lessons.rules(ALONE).orElseThrow());
    }

    /** One click onto a rung of the ladder. */
    @POST
    @Path("/solo/{rung}")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response rung(@RestPath int rung) {
        Rung wanted = Rung.at(rung).orElseThrow(NotFoundException::new);
        LongFunction<Scenario> rules = lessons.rules(wanted.lesson()).orElseThrow();
        return alone(words().say("ladder_" + wanted), seed -> wanted.rules(rules.apply(seed)));
    }

    private Response alone(String title, LongFunction<Scenario> rules) {
        int wait = throttle.attempt("alone", Visitors.address(http), ALONE_IN_TEN_MINUTES, Duration.ofMinutes(10));
        if (wait > 0) {
            throw new TooMany(wait);
        }
        SeatTicket ticket = lobby.playAlone(title, rules, ALONE_SEATS, NameIdeas.next(words()));
        return go(ticket.seat(), null);
    }

    private Object seated(SeatTicket ticket, String mark, Session session) {
        if (ticket.recoveryCode() == null) {
            return go(ticket.seat(), mark);
        }
        String recovery = ticket.recoveryCode().replaceFirst("(.{5})(.*)", "$1-$2");
        return Response.ok(Templates.welcome(ticket.seat(), session.title(), recovery))
                .cookie(cookie(ticket.seat()), Device.cookie(mark, request.isSSL()))
                .build();
    }

    private Response go(Seat seat, String mark) {
        Response.ResponseBuilder answer =
                Response.fromResponse(look("/play/" + seat.id())).cookie(cookie(seat));
        return (mark == null ? answer : answer.cookie(Device.cookie(mark, request.isSSL()))).build();
    }

    private jakarta.ws.rs.core.NewCookie cookie(Seat seat) {
        return cookies.of(seat.id(), seat.epoch(), request.isSSL());
    }

    private Optional<Session> find(String code) {
        limited("wrong code", WRONG_CODES);
        Optional<Session> session = sessions.byCode(code).filter(each -> each.host() != null);
        if (session.isEmpty()) {
            wrong();
        }
        return session;
    }

    private JoinView view(
            Session session, String mark, org.stakewood.game.seat.Joining wanted, String error, String recoveryError) {
        Seat known = lobby.known(session.code(), mark).orElse(null);
        long here = seats.of(session.id()).stream()
                .filter(each -> each.state().kept())
                .count();
        return new JoinView(
                session.code(),
                session.title(),
                session.oneLesson() ? lessons.title(session.scenario(), locale()) : "",
                here,
                session.seats() * session.networks().size(),
                session.locked(),
                known == null ? null : known.nickname(),
                guests.listed(session.id()),
                wanted.label() == null ? "" : wanted.label(),
                wanted.key() == null || wanted.key().isBlank() ? null : wanted.key(),
                session.terms().consent(),
                wanted.nickname() == null ? "" : wanted.nickname(),
                error,
                recoveryError);
    }

    private static org.stakewood.game.seat.Joining wanted(String nickname, String label, String key) {
        return new org.stakewood.game.seat.Joining(nickname, null, label, key, false, null);
    }

    private void limited(String what, int most) {
        int wait = throttle.blocked(what, Visitors.address(http), most, MINUTE);
        if (wait > 0) {
            throw new TooMany(wait);
        }
    }

    private void wrong() {
        throttle.attempt("wrong code", Visitors.address(http), WRONG_CODES, MINUTE);
    }

    private void limit(String what, int most) {
        int wait = throttle.attempt(what, "", most, MINUTE);
        if (wait > 0) {
            throw new TooMany(wait);
        }
    }
}
