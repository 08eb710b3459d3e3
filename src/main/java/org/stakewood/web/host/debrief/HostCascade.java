package org.stakewood.web.host.debrief;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Reruns;
import org.stakewood.game.Table;
import org.stakewood.game.Tables;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Session;
import org.stakewood.web.cascade.AgainPages;
import org.stakewood.web.cascade.AgainPart;
import org.stakewood.web.cascade.CascadePage;
import org.stakewood.web.cascade.CascadePages;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.host.room.SeatLines;
import org.stakewood.web.play.Desks;
import org.stakewood.web.security.Roles;
import org.stakewood.web.text.Names;
import org.stakewood.web.text.Place;

/** Cascades of a host's class, pass by pass; people are called as in the control room. */
@RolesAllowed(Roles.HOST)
public class HostCascade extends HostPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance cascade(Session session, int network, CascadePage page, AgainPart again);
    }

    @Inject
    Tables tables;

    @Inject
    Desks desks;

    @Inject
    Seats seats;

    @Inject
    Reruns reruns;

    /** The cascade of a day in one of the networks, from 1. */
    @GET
    @Path("/host/sessions/{session}/cascade/{network}")
    public TemplateInstance cascade(
            @RestPath long session,
            @RestPath int network,
            @RestQuery Integer day,
            @RestQuery Integer pass,
            @RestQuery String rule,
            @RestQuery String value) {
        Session owned = owned(session);
        Table table = table(owned, network);
        Place place = named(owned, table, desks.place(owned, table.current(), locale()));
        String base = base(session, network);
        return Templates.cascade(
                owned,
                network,
                new CascadePages(place, base).of(table, day, pass),
                new AgainPages(reruns, place, base).of(table, day, rule, value));
    }

    /** Replays a cascade with one rule changed, and shows it. */
    @POST
    @Path("/host/sessions/{session}/cascade/{network}/again")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response again(
            @RestPath long session, @RestPath int network, @RestForm Integer day, @RestForm String change) {
        Session owned = owned(session);
        Table table = table(owned, network);
        Place place = desks.place(owned, table.current(), locale());
        AgainPages.Asked asked = new AgainPages(reruns, place, base(session, network)).ask(table, day, change);
        asked.answer().ifPresent(each -> tables.await(each.handle((rerun, failed) -> rerun != null)));
        return look(asked.address());
    }

    private Table table(Session session, int network) {
        if (network < 1 || network > session.games().size()) {
            throw new NotFoundException();
        }
        return tables.table(session.games().get(network - 1));
    }

    private static String base(long session, int network) {
        return Rooms.at(session, "/cascade/" + network);
    }

    /** People by nickname and, where the host knows it, by their own name, as the list of seats has them. */
    private Place named(Session session, Table table, Place place) {
        Map<Integer, String> names = new HashMap<>(place.names().nicknames());
        for (Seat each : seats.of(session.id())) {
            String known = SeatLines.known(each);
            if (each.game() == table.id() && each.state().kept() && known != null) {
                names.put(each.account(), each.nickname() + " (" + known + ")");
            }
        }
        return new Place(place.words(), place.view(), new Names(names, -1), place.news());
    }
}
