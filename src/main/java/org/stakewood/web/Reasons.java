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
import org.stakewood.game.Seat;
import org.stakewood.game.Session;
import org.stakewood.game.Sessions;
import org.stakewood.game.Table;
import org.stakewood.web.audit.Span;
import org.stakewood.web.audit.WhyPage;
import org.stakewood.web.audit.WhyPages;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Desks;
import org.stakewood.web.security.Roles;
import org.stakewood.web.security.Sitting;

/** Why a player's net worth changed. */
@Path("/play/{seat}")
@RolesAllowed(Roles.SEAT)
public class Reasons extends Page {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance why(long seat, WhyPage page);
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

    private WhyPages pages(long seat) {
        Seat mine = Sitting.require(identity, seat);
        Session session = sessions.find(mine.session()).orElseThrow(NotFoundException::new);
        Table table = desks.table(mine);
        Desk desk = desks.desk(mine, session, table.current(), locale());
        return new WhyPages(desk, table.earnings(mine.account()), table.series());
    }
}
