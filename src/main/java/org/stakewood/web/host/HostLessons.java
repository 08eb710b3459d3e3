package org.stakewood.web.host;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Lesson;
import org.stakewood.game.LessonPlan;
import org.stakewood.game.LessonPlans;
import org.stakewood.game.Lessons;
import org.stakewood.web.security.Roles;

/** The library of scenarios: the list, how to teach each of them, and two sheets to print. */
@RolesAllowed(Roles.HOST)
public class HostLessons extends HostPage {

    @Inject
    Lessons lessons;

    @Inject
    LessonPlans plans;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(
                List<LessonCard> lessons, List<LessonFilter.Choice> levels, List<LessonFilter.Choice> lengths);

        static native TemplateInstance one(LessonPage page);

        static native TemplateInstance notes(LessonPage page);

        static native TemplateInstance handout(LessonPage page);
    }

    @GET
    @Path("/host/lessons")
    public TemplateInstance index(@RestQuery String level, @RestQuery String minutes) {
        LessonFilter filter = LessonFilter.of(level, minutes);
        return Templates.index(
                lessons.all(language()).stream()
                        .filter(filter::fits)
                        .map(each -> new LessonCard(each, words()))
                        .toList(),
                filter.levels(words()),
                filter.lengths(words()));
    }

    @GET
    @Path("/host/lessons/{id}")
    public TemplateInstance one(@RestPath String id) {
        return Templates.one(page(id));
    }

    /** All that a teacher needs, answers too, unfolded for paper. */
    @GET
    @Path("/host/lessons/{id}/notes")
    public TemplateInstance notes(@RestPath String id) {
        return Templates.notes(planned(id));
    }

    /** What students get: what it is about, what to do, the questions; no answers. */
    @GET
    @Path("/host/lessons/{id}/handout")
    public TemplateInstance handout(@RestPath String id) {
        return Templates.handout(planned(id));
    }

    private LessonPage planned(String id) {
        LessonPage page = page(id);
        if (page.plan() == null) {
            throw new NotFoundException();
        }
        return page;
    }

    private LessonPage page(String id) {
        Lesson lesson = lessons.find(id, language()).orElseThrow(NotFoundException::new);
        Optional<LessonPlan> plan = plans.of(id, language());
        return new LessonPage(
                new LessonCard(lesson, words()),
                plan.orElse(null),
                plan.stream()
                        .flatMap(each -> each.variants().stream())
                        .flatMap(each -> variant(each, id).stream())
                        .toList());
    }

    private Optional<LessonPage.Variant> variant(LessonPlan.Variant variant, String here) {
        return lessons.find(variant.id(), language())
                .map(each -> new LessonPage.Variant(
                        each.id(), each.title(), variant.differs(), each.id().equals(here)));
    }

    private String language() {
        return locale().getLanguage();
    }
}
