package org.stakewood.web.host.debrief;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.stakewood.game.session.Session;
import org.stakewood.web.chart.Size;
import org.stakewood.web.compare.Comparisons;
import org.stakewood.web.compare.Figure;
import org.stakewood.web.compare.Multiple;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.security.Roles;

/** The networks of a class on one screen. */
@RolesAllowed(Roles.HOST)
public class HostCompare extends HostPage {

    @Inject
    Comparisons comparisons;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance compare(Session session, List<Multiple> multiples);
    }

    @GET
    @Path("/host/sessions/{session}/compare")
    public TemplateInstance compare(@RestPath long session) {
        Session helped = helped(session);
        return Templates.compare(helped, comparisons.all(helped, words()));
    }

    /** A figure of all networks as a table. */
    @GET
    @Path("/host/sessions/{session}/compare/{figure}.csv")
    @Produces("text/csv")
    public Response csv(@RestPath long session, @RestPath String figure) {
        Session helped = helped(session);
        Figure wanted = Figure.of(figure).orElseThrow(NotFoundException::new);
        return file(
                "networks-" + figure + ".csv",
                comparisons.of(helped, wanted, words(), Size.PAGE, true).data().csv());
    }
}
