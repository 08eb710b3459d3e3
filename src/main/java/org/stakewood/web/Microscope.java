package org.stakewood.web;

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
import java.time.Duration;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Reruns;
import org.stakewood.game.Table;
import org.stakewood.game.Tables;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.web.cascade.AgainPages;
import org.stakewood.web.cascade.AgainPart;
import org.stakewood.web.cascade.CascadePage;
import org.stakewood.web.cascade.CascadePages;
import org.stakewood.web.error.TooMany;
import org.stakewood.web.play.Desks;
import org.stakewood.web.security.Roles;
import org.stakewood.web.security.Sitting;
import org.stakewood.web.security.Throttle;
import org.stakewood.web.text.Place;

/** Cascades of a player's game, pass by pass. */
@Path("/play/{seat}")
@RolesAllowed(Roles.SEAT)
public class Microscope extends Page {

    private static final int REPLAYS_A_MINUTE = 12;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance cascade(long seat, CascadePage page, AgainPart again);
    }

    @Inject
    Sessions sessions;

    @Inject
    Desks desks;

    @Inject
    Tables tables;

    @Inject
    Reruns reruns;

    @Inject
    Throttle throttle;

    /** The cascade of a day, or the last one; all of it, or up to a pass. */
    @GET
    @Path("/cascade")
    public TemplateInstance cascade(
            @RestPath long seat,
            @RestQuery Integer day,
            @RestQuery Integer pass,
            @RestQuery String rule,
            @RestQuery String value) {
        Seat mine = Sitting.require(identity, seat);
        Table table = desks.table(mine);
        Place place = place(mine, table);
        return Templates.cascade(
                seat,
                new CascadePages(place, base(seat)).of(table, day, pass),
                new AgainPages(reruns, place, base(seat)).of(table, day, rule, value));
    }

    /** Replays a cascade with one rule changed, and shows it. */
    @POST
    @Path("/cascade/again")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response again(@RestPath long seat, @RestForm Integer day, @RestForm String change) {
        Seat mine = Sitting.require(identity, seat);
        int wait = throttle.attempt("again", Long.toString(seat), REPLAYS_A_MINUTE, Duration.ofMinutes(1));
        if (wait > 0) {
            throw new TooMany(wait);
        }
        Table table = desks.table(mine);
        AgainPages.Asked asked = new AgainPages(reruns, place(mine, table), base(seat)).ask(table, day, change);
        asked.answer().ifPresent(each -> tables.await(each.handle((rerun, failed) -> rerun != null)));
        return look(asked.address());
    }

    private Place place(Seat seat, Table table) {
        Session session = sessions.find(seat.session()).orElseThrow(NotFoundException::new);
        return desks.desk(seat, session, table.current(), locale()).place();
    }

    private static String base(long seat) {
        return "/play/" + seat + "/cascade";
    }
}
