package org.stakewood.web.host.people;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Sorry;
import org.stakewood.game.learning.Gate;
import org.stakewood.game.learning.QuizAnswer;
import org.stakewood.game.seat.Erasure;
import org.stakewood.game.seat.Guests;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Hosts;
import org.stakewood.game.session.Session;
import org.stakewood.web.format.Typed;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.host.Said;
import org.stakewood.web.host.room.HostRoom;
import org.stakewood.web.security.Roles;
import org.stakewood.web.wall.JoinAddresses;

/** Who may come, who came, who helps; and taking somebody out of the records. */
@RolesAllowed(Roles.HOST)
public class HostPeople extends HostPage {

    @Inject
    Guests guests;

    @Inject
    Seats seats;

    @Inject
    Gate gate;

    @Inject
    Hosts hosts;

    @Inject
    Erasure erasure;

    @Inject
    JoinAddresses addresses;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance people(PeopleView view, Said said);
    }

    @GET
    @Path("/host/sessions/{session}/people")
    public TemplateInstance people(
            @RestPath long session,
            @RestQuery String questions,
            @RestQuery String done,
            @RestQuery String sorry,
            @RestCookie(HostRoom.ADDRESS) String picked) {
        Session owned = owned(session);
        List<Seat> all = seats.of(session);
        Map<Long, Boolean> admitted = gate.admitted(session);
        boolean asked = owned.terms().gate() || !admitted.isEmpty();
        return Templates.people(
                PeopleView.of(
                        owned,
                        door(owned, picked),
                        guests.of(host(), session),
                        all,
                        came(owned, all, asked, admitted),
                        asked,
                        questions,
                        helpers(session)),
                said(done, sorry));
    }

    private List<PersonLine> came(Session session, List<Seat> all, boolean asked, Map<Long, Boolean> admitted) {
        List<QuizAnswer> answers = asked ? gate.all(session.id()) : List.of();
        return all.stream()
                .filter(each -> !each.erased())
                .map(each -> new PersonLine(
                        each,
                        asked
                                ? QuizSeat.of(
                                        each,
                                        gate.quiz(session, each.game()).items().size(),
                                        answers,
                                        admitted.get(each.id()),
                                        words())
                                : null))
                .toList();
    }

    /** The guest list with personal links, for a mail merge. */
    @GET
    @Path("/host/sessions/{session}/guests.csv")
    @Produces("text/csv; charset=utf-8")
    public Response list(@RestPath long session, @RestCookie(HostRoom.ADDRESS) String picked) {
        Session owned = owned(session);
        return Response.ok(GuestLine.csv(door(owned, picked), guests.of(host(), session)))
                .header("Content-Disposition", "attachment; filename=\"guests-" + owned.code() + ".csv\"")
                .build();
    }

    @POST
    @Path("/host/sessions/{session}/guests")
    @Transactional(NOT_SUPPORTED)
    public Response add(@RestPath long session, @RestForm String labels) {
        owned(session);
        try {
            guests.add(host(), session, Typed.lines(labels));
        } catch (Sorry why) {
            return look(Rooms.at(session, "/people?sorry=" + why.why()));
        }
        return look(Rooms.at(session, "/people?done=guests"));
    }

    @POST
    @Path("/host/sessions/{session}/keyed")
    @Transactional(NOT_SUPPORTED)
    public Response keyed(@RestPath long session, @RestForm boolean keyed) {
        owned(session);
        guests.keyed(host(), session, keyed);
        return look(Rooms.at(session, "/people?done=" + (keyed ? "keyed" : "labels")));
    }

    @POST
    @Path("/host/sessions/{session}/helpers")
    @Transactional(NOT_SUPPORTED)
    public Response help(@RestPath long session, @RestForm String name, @RestForm boolean may) {
        owned(session);
        Optional<Host> helper = hosts.find(name);
        if (helper.isEmpty() || helper.get().id() == host()) {
            return look(Rooms.at(session, "/people?sorry=" + Sorry.Why.NO_SUCH_HOST));
        }
        sessions.help(host(), session, helper.get(), may);
        return look(Rooms.at(session, "/people?done=" + (may ? "helper" : "no_helper")));
    }

    @POST
    @Path("/host/sessions/{session}/seats/{seat}/erase")
    @Transactional(NOT_SUPPORTED)
    public Response erase(@RestPath long session, @RestPath long seat) {
        owned(session);
        Seat found = seats.look(seat).filter(each -> each.session() == session).orElseThrow(NotFoundException::new);
        erasure.erase(host(), session, found.id());
        return look(Rooms.at(session, "/people?done=erase"));
    }

    private List<String> helpers(long session) {
        return sessions.helpers(host(), session).stream()
                .flatMap(each -> hosts.byId(each).stream())
                .map(Host::name)
                .toList();
    }

    private String door(Session session, String picked) {
        return addresses.pick(request, picked) + "/join/" + session.code();
    }
}
