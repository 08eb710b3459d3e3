package org.stakewood.web.tutorial;

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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.game.learning.Progress;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Sessions;
import org.stakewood.web.Page;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Desks;
import org.stakewood.web.security.Roles;
import org.stakewood.web.security.Sitting;

/** The tutorial to read as a whole, and going on in it. */
@Path("/play/{seat}/tutorial")
@RolesAllowed(Roles.SEAT)
public class Tutorial extends Page {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance tutorial(long seat, List<TopicView> topics);

        static native TemplateInstance box(long seat, TutorialBox box);
    }

    @Inject
    Sessions sessions;

    @Inject
    Desks desks;

    @Inject
    Tutorials tutorials;

    @Inject
    Progress progress;

    /** All topics of the game with all steps. */
    @GET
    @Path("/")
    public TemplateInstance tutorial(@RestPath long seat) {
        Seat mine = Sitting.require(identity, seat);
        return Templates.tutorial(seat, tutorials.all(desk(mine)));
    }

    /** The step that is shown beside a panel, alone. */
    @GET
    @Path("/box")
    public TemplateInstance box(@RestPath long seat, @RestQuery String tab) {
        Seat mine = Sitting.require(identity, seat);
        Tab wanted = Arrays.stream(Tab.values())
                .filter(each -> each.name().equalsIgnoreCase(tab))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Templates.box(seat, tutorials.box(desk(mine), wanted, List.of()));
    }

    /** Goes on to the next step. */
    @POST
    @Path("/{topic}/next")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response next(@RestPath long seat, @RestPath String topic, @RestForm String step) {
        Sitting.require(identity, seat);
        Topic found = topic(topic);
        for (int i = 0; i < found.steps().size(); i++) {
            if (found.step(i).equals(step)) {
                progress.keep(seat, step, Progress.How.READ);
            }
        }
        return back(seat, found);
    }

    /** Puts a topic aside. */
    @POST
    @Path("/{topic}/aside")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response aside(@RestPath long seat, @RestPath String topic) {
        Sitting.require(identity, seat);
        Topic found = topic(topic);
        progress.keep(seat, found.id(), Progress.How.ASIDE);
        return back(seat, found);
    }

    /** Begins a topic again. */
    @POST
    @Path("/{topic}/again")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response again(@RestPath long seat, @RestPath String topic) {
        Sitting.require(identity, seat);
        Topic found = topic(topic);
        progress.takeUp(seat, found.id());
        return back(seat, found);
    }

    private Desk desk(Seat mine) {
        return desks.desk(
                mine,
                sessions.find(mine.session()).orElseThrow(NotFoundException::new),
                desks.table(mine).current(),
                locale());
    }

    private static Topic topic(String id) {
        return Arrays.stream(Topic.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Response back(long seat, Topic topic) {
        return look("/play/" + seat + "?tab=" + topic.tab().name().toLowerCase(Locale.ROOT) + "#act");
    }
}
