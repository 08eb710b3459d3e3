package org.stakewood.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Seat;
import org.stakewood.game.Session;
import org.stakewood.game.Sessions;
import org.stakewood.game.Table;
import org.stakewood.web.cascade.CascadePage;
import org.stakewood.web.cascade.CascadePages;
import org.stakewood.web.play.Desks;
import org.stakewood.web.security.Roles;
import org.stakewood.web.security.Sitting;
import org.stakewood.web.text.Place;

/** Cascades of a player's game, pass by pass. */
@Path("/play/{seat}")
@RolesAllowed(Roles.SEAT)
public class Microscope extends Page {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance cascade(long seat, CascadePage page);
    }

    @Inject
    Sessions sessions;

    @Inject
    Desks desks;

    /** The cascade of a day, or the last one; all of it, or up to a pass. */
    @GET
    @Path("/cascade")
    public TemplateInstance cascade(@RestPath long seat, @RestQuery Integer day, @RestQuery Integer pass) {
        Seat mine = Sitting.require(identity, seat);
        Session session = sessions.find(mine.session()).orElseThrow(NotFoundException::new);
        Table table = desks.table(mine);
        Place place = desks.desk(mine, session, table.current(), locale()).place();
        return Templates.cascade(seat, new CascadePages(place, "/play/" + seat + "/cascade").of(table, day, pass));
    }
}
