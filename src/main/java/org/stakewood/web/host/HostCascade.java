package org.stakewood.web.host;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Seat;
import org.stakewood.game.Seats;
import org.stakewood.game.Session;
import org.stakewood.game.Table;
import org.stakewood.game.Tables;
import org.stakewood.web.cascade.CascadePage;
import org.stakewood.web.cascade.CascadePages;
import org.stakewood.web.play.Desks;
import org.stakewood.web.security.Roles;
import org.stakewood.web.text.Names;
import org.stakewood.web.text.Place;

/** Cascades of a host's class, pass by pass; people are called as in the control room. */
@RolesAllowed(Roles.HOST)
public class HostCascade extends HostPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance cascade(Session session, int network, CascadePage page);
    }

    @Inject
    Tables tables;

    @Inject
    Desks desks;

    @Inject
    Seats seats;

    /** The cascade of a day in one of the networks, from 1. */
    @GET
    @Path("/host/sessions/{session}/cascade/{network}")
    public TemplateInstance cascade(
            @RestPath long session, @RestPath int network, @RestQuery Integer day, @RestQuery Integer pass) {
        Session owned = owned(session);
        int shown = Math.max(1, Math.min(network, owned.games().size()));
        Table table = tables.table(owned.games().get(shown - 1));
        Place place = named(owned, table, desks.place(owned, table.current(), locale()));
        String base = Rooms.at(session, "/cascade/" + shown);
        return Templates.cascade(owned, shown, new CascadePages(place, base).of(table, day, pass));
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
