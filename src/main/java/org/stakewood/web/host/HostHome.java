package org.stakewood.web.host;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Tables;
import org.stakewood.game.lesson.Lessons;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Template;
import org.stakewood.web.security.Roles;

/** A host's first page: the classes that go on, those put away, and the way to a new one. */
@RolesAllowed(Roles.HOST)
public class HostHome extends HostPage {

    private static final int MOST = 100;

    @Inject
    Lessons lessons;

    @Inject
    Seats seats;

    @Inject
    Tables tables;

    @Inject
    org.stakewood.game.session.Templates templates;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(
                List<SessionLine> open, List<SessionLine> archived, List<Template> templates, Said said);
    }

    @GET
    @Path("/host")
    public TemplateInstance index(@RestQuery String done) {
        List<Session> all = new ArrayList<>(sessions.of(host()));
        all.addAll(sessions.helpedBy(host()));
        List<SessionLine> open = all.stream()
                .filter(each -> !each.archived())
                .limit(MOST)
                .map(each ->
                        SessionLine.open(each, title(each), tables.row(each.game()), people(each), own(each), words()))
                .toList();
        List<SessionLine> archived = all.stream()
                .filter(Session::archived)
                .limit(MOST)
                .map(each -> SessionLine.archived(each, title(each), own(each), words()))
                .toList();
        return Templates.index(open, archived, templates.of(host()), said(done, null));
    }

    @POST
    @Path("/host/logout")
    @Transactional(NOT_SUPPORTED)
    public Response logout() {
        FormAuthenticationMechanism.logout(identity);
        return look("/");
    }

    private boolean own(Session session) {
        return session.host() == host();
    }

    private String title(Session session) {
        String title = lessons.find(session.scenario(), locale().getLanguage())
                .map(each -> each.title())
                .orElse(session.scenario());
        return session.parallel()
                ? title + " · "
                        + words().say(
                                        "arms_networks",
                                        words().numbers()
                                                .count(session.networks().size()))
                : title;
    }

    private long people(Session session) {
        return seats.of(session.id()).stream()
                .filter(each -> each.state().kept())
                .count();
    }
}
