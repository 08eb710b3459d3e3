package org.stakewood.web.host.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.lesson.Lesson;
import org.stakewood.game.lesson.LessonPlan;
import org.stakewood.game.lesson.LessonPlans;
import org.stakewood.game.lesson.Lessons;
import org.stakewood.game.lesson.OwnKey;
import org.stakewood.game.lesson.OwnScenario;
import org.stakewood.game.lesson.OwnScenarios;
import org.stakewood.game.lesson.ScenarioTexts;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.Said;
import org.stakewood.web.security.Roles;

/** The library of scenarios: the list, how to teach each of them, and two sheets to print. */
@RolesAllowed(Roles.HOST)
public class HostLessons extends HostPage {

    @Inject
    Lessons lessons;

    @Inject
    LessonPlans plans;

    @Inject
    Bookcase bookcase;

    @Inject
    OwnScenarios own;

    @Inject
    ScenarioTexts texts;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance index(
                List<OwnCard> yours,
                List<LessonCard> lessons,
                List<LessonFilter.Choice> levels,
                List<LessonFilter.Choice> lengths,
                Said said);

        static native TemplateInstance one(LessonPage page);

        static native TemplateInstance notes(LessonPage page);

        static native TemplateInstance handout(LessonPage page);
    }

    @GET
    @Path("/host/lessons")
    public TemplateInstance index(
            @RestQuery String level, @RestQuery String minutes, @RestQuery String done, @RestQuery String sorry) {
        LessonFilter filter = LessonFilter.of(level, minutes);
        return Templates.index(
                OwnCard.all(own.of(host()), lessons, words()),
                lessons.all(language()).stream()
                        .filter(filter::fits)
                        .map(each -> new LessonCard(each, words()))
                        .toList(),
                filter.levels(words()),
                filter.lengths(words()),
                said(done, sorry));
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

    /** The text of a scenario of the library. */
    @GET
    @Path("/host/lessons/{id}/scenario.yaml")
    public Response download(@RestPath String id) {
        return yaml(id, texts.source(id).orElseThrow(NotFoundException::new));
    }

    /** What a scenario's text must look like, for editors that know JSON schemas. */
    @GET
    @Path("/host/scenario.schema.json")
    public Response schema() {
        return Response.ok(texts.schema(), "application/schema+json;charset=UTF-8")
                .build();
    }

    private LessonPage planned(String id) {
        LessonPage page = page(id);
        if (page.plan() == null) {
            throw new NotFoundException();
        }
        return page;
    }

    private LessonPage page(String id) {
        Lesson lesson = bookcase.find(host(), id, language()).orElseThrow(NotFoundException::new);
        Optional<OwnScenario> mine = OwnKey.of(id).flatMap(each -> bookcase.mine(host(), each));
        Optional<LessonPlan> plan = plans.of(mine.map(OwnScenario::base).orElse(id), language());
        return new LessonPage(
                new LessonCard(lesson, words()),
                mine.map(OwnScenario::id).orElse(null),
                texts.source(id).isPresent(),
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
