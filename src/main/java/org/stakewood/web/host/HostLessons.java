package org.stakewood.web.host;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.stakewood.game.Lessons;
import org.stakewood.web.security.Roles;

/** The library of scenarios. */
@RolesAllowed(Roles.HOST)
public class HostLessons extends HostPage {

    @Inject
    Lessons lessons;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(List<LessonCard> lessons);

        static native TemplateInstance one(LessonCard lesson);
    }

    @GET
    @Path("/host/lessons")
    public TemplateInstance index() {
        return Templates.index(lessons.all(locale().getLanguage()).stream()
                .map(each -> new LessonCard(each, words()))
                .toList());
    }

    @GET
    @Path("/host/lessons/{id}")
    public TemplateInstance one(@RestPath String id) {
        return Templates.one(lessons.find(id, locale().getLanguage())
                .map(each -> new LessonCard(each, words()))
                .orElseThrow(NotFoundException::new));
    }
}
