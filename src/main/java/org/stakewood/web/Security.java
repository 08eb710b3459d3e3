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
import org.stakewood.game.Moment;
import org.stakewood.game.Table;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.Size;
import org.stakewood.web.piece.LivePage;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Desks;
import org.stakewood.web.play.LivePages;
import org.stakewood.web.play.NetworkSheet;
import org.stakewood.web.play.SecurityCharts;
import org.stakewood.web.play.Sheet;
import org.stakewood.web.security.Roles;
import org.stakewood.web.security.Sitting;

/** How secure the network is, for players. */
@Path("/play/{seat}")
@RolesAllowed(Roles.SEAT)
public class Security extends Page {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance security(LivePage live, long seat, Chart shares, Chart dollars, Sheet network);
    }

    @Inject
    Sessions sessions;

    @Inject
    Desks desks;

    /** Stake, net of debts, and what an attack would cost and bring. */
    @GET
    @Path("/security")
    public TemplateInstance security(@RestPath long seat) {
        Table table = table(seat);
        SecurityCharts charts = charts(table.current());
        return Templates.security(
                LivePages.of(table, table.current(), "/play/" + seat, locale().getLanguage()),
                seat,
                charts.shares(Size.PAGE),
                charts.dollars(Size.PAGE),
                NetworkSheet.of(desk(seat)));
    }

    /** The shares as a table. */
    @GET
    @Path("/security.csv")
    @Produces("text/csv")
    public Response shares(@RestPath long seat) {
        return file(
                "security.csv",
                charts(table(seat).current()).shares(Size.PAGE).data().csv());
    }

    /** The dollars as a table. */
    @GET
    @Path("/corruption.csv")
    @Produces("text/csv")
    public Response dollars(@RestPath long seat) {
        return file(
                "corruption.csv",
                charts(table(seat).current()).dollars(Size.PAGE).data().csv());
    }

    private SecurityCharts charts(Moment moment) {
        return new SecurityCharts(words(), moment.publicView(), moment.series());
    }

    private Desk desk(long seat) {
        Seat mine = Sitting.require(identity, seat);
        Session session = sessions.find(mine.session()).orElseThrow(NotFoundException::new);
        return desks.desk(mine, session, desks.table(mine).current(), locale());
    }

    private Table table(long seat) {
        Seat mine = Sitting.require(identity, seat);
        return desks.table(mine);
    }
}
