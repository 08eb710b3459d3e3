package org.stakewood.web.host.debrief;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Table;
import org.stakewood.game.Tables;
import org.stakewood.game.session.Session;
import org.stakewood.web.audit.CoinsPage;
import org.stakewood.web.audit.CoinsPages;
import org.stakewood.web.audit.Span;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.play.Desks;
import org.stakewood.web.security.Roles;

/** Where the coins of a host's class went. */
@RolesAllowed(Roles.HOST)
public class HostCoins extends HostPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance coins(Session session, int network, CoinsPage page);
    }

    @Inject
    Tables tables;

    @Inject
    Desks desks;

    /** Who paid whom in one of the networks, from 1. */
    @GET
    @Path("/host/sessions/{session}/coins/{network}")
    public TemplateInstance coins(
            @RestPath long session, @RestPath int network, @RestQuery String asset, @RestQuery String span) {
        Session owned = owned(session);
        int shown = shown(owned, network);
        return Templates.coins(owned, shown, pages(owned, shown).of(asset, Span.of(span)));
    }

    /** All days as a table. */
    @GET
    @Path("/host/sessions/{session}/coins/{network}.csv")
    @Produces("text/csv")
    public Response csv(@RestPath long session, @RestPath int network) {
        Session owned = owned(session);
        return file("coins.csv", pages(owned, shown(owned, network)).csv());
    }

    private static int shown(Session owned, int network) {
        return Math.max(1, Math.min(network, owned.games().size()));
    }

    private CoinsPages pages(Session owned, int shown) {
        Table table = tables.table(owned.games().get(shown - 1));
        return new CoinsPages(
                desks.place(owned, table.current(), locale()), table.series(), Rooms.at(owned.id(), "/coins/" + shown));
    }
}
