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
import org.stakewood.game.GameStatus;
import org.stakewood.game.Moment;
import org.stakewood.game.Table;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.web.ask.Forecasts;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Desks;
import org.stakewood.web.play.Feeds;
import org.stakewood.web.report.Report;
import org.stakewood.web.report.Reports;
import org.stakewood.web.security.Roles;
import org.stakewood.web.security.Sitting;

/** A player's report: of the game so far, or of all of it. */
@Path("/play/{seat}")
@RolesAllowed(Roles.SEAT)
public class Reporting extends Page {

    private static final int LOOKED_THROUGH = 3_000;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance report(Seat seat, String session, Report report);
    }

    @Inject
    Sessions sessions;

    @Inject
    Desks desks;

    @Inject
    Forecasts forecasts;

    /** The page to read and to print. */
    @GET
    @Path("/report")
    public TemplateInstance report(@RestPath long seat) {
        Seat mine = Sitting.require(identity, seat);
        Moment moment = desks.table(mine).current();
        Report report = moment.day() == 0 ? null : reports(mine).of(forecasts.all(mine, moment, words()));
        return Templates.report(mine, session(mine).title(), report);
    }

    /** The days behind it as a table. */
    @GET
    @Path("/report.csv")
    @Produces("text/csv")
    public Response csv(@RestPath long seat) {
        return file("report.csv", reports(Sitting.require(identity, seat)).csv());
    }

    private Reports reports(Seat mine) {
        Table table = desks.table(mine);
        Moment moment = table.current();
        Desk desk = desks.desk(mine, session(mine), moment, locale());
        return new Reports(
                desk,
                moment.clock().status() == GameStatus.OVER,
                table.earnings(mine.account()),
                moment.series(),
                table.feed(mine.account(), Feeds.validators(desk.view()), Long.MAX_VALUE, LOOKED_THROUGH));
    }

    private Session session(Seat mine) {
        return sessions.find(mine.session()).orElseThrow(NotFoundException::new);
    }
}
