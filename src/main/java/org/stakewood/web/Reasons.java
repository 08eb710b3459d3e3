package org.stakewood.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Table;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.web.audit.CoinsPage;
import org.stakewood.web.audit.CoinsPages;
import org.stakewood.web.audit.Span;
import org.stakewood.web.audit.WhyPage;
import org.stakewood.web.audit.WhyPages;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Desks;
import org.stakewood.web.security.Roles;
import org.stakewood.web.security.Sitting;

/** Why a player's net worth changed, and where the network's coins went. */
@Path("/play/{seat}")
@RolesAllowed(Roles.SEAT)
public class Reasons extends Page {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance why(long seat, WhyPage page);

        static native TemplateInstance coins(long seat, CoinsPage page);
    }

    @Inject
    Sessions sessions;

    @Inject
    Desks desks;

    /** The parts of the change over a span of days. */
    @GET
    @Path("/why")
    public TemplateInstance why(@RestPath long seat, @RestQuery String span) {
        return Templates.why(seat, pages(seat).of(Span.of(span)));
    }

    /** All days as a table. */
    @GET
    @Path("/why.csv")
    @Produces("text/csv")
    public Response csv(@RestPath long seat) {
        return file("net-worth.csv", pages(seat).csv());
    }

    /** Who paid whom in the network. */
    @GET
    @Path("/coins")
    public TemplateInstance coins(@RestPath long seat, @RestQuery String asset, @RestQuery String span) {
        return Templates.coins(seat, coins(Sitting.require(identity, seat)).of(asset, Span.of(span)));
    }

    /** The same of all days as a table. */
    @GET
    @Path("/coins.csv")
    @Produces("text/csv")
    public Response coinsCsv(@RestPath long seat) {
        return file("coins.csv", coins(Sitting.require(identity, seat)).csv());
    }

    private WhyPages pages(long seat) {
        Seat mine = Sitting.require(identity, seat);
        Table table = desks.table(mine);
        return new WhyPages(desk(mine), table.earnings(mine.account()), table.series());
    }

    private CoinsPages coins(Seat mine) {
        return new CoinsPages(desk(mine).place(), desks.table(mine).series(), "/play/" + mine.id() + "/coins");
    }

    private Desk desk(Seat mine) {
        Session session = sessions.find(mine.session()).orElseThrow(NotFoundException::new);
        return desks.desk(mine, session, desks.table(mine).current(), locale());
    }
}
