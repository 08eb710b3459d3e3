package org.stakewood.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.stakewood.game.Moment;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.web.explain.Explanation;
import org.stakewood.web.explain.Explanations;
import org.stakewood.web.explain.Topic;
import org.stakewood.web.play.Desks;
import org.stakewood.web.security.Roles;
import org.stakewood.web.security.Sitting;

/** Explains the figures of a player's pages with the player's own numbers. */
@Path("/play/{seat}/explain")
@RolesAllowed(Roles.SEAT)
public class Explaining extends Page {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance all(long seat, List<Topic> topics);

        static native TemplateInstance one(long seat, Explanation figure);
    }

    @Inject
    Sessions sessions;

    @Inject
    Desks desks;

    /** All figures that there are now. */
    @GET
    @Path("/")
    public TemplateInstance all(@RestPath long seat) {
        return Templates.all(seat, explanations(seat).all());
    }

    /** One figure; not found where there is none now. */
    @GET
    @Path("/{figure}")
    public TemplateInstance one(@RestPath long seat, @RestPath String figure) {
        return Templates.one(seat, explanations(seat).find(figure).orElseThrow(NotFoundException::new));
    }

    private Explanations explanations(long seat) {
        Seat mine = Sitting.require(identity, seat);
        Session session = sessions.find(mine.session()).orElseThrow(NotFoundException::new);
        Moment moment = desks.table(mine).current();
        return new Explanations(desks.desk(mine, session, moment, locale()), moment.series());
    }
}
