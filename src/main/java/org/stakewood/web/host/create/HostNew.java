package org.stakewood.web.host.create;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.Sorry;
import org.stakewood.game.Tables;
import org.stakewood.game.lesson.Lesson;
import org.stakewood.game.lesson.Lessons;
import org.stakewood.game.session.Arm;
import org.stakewood.game.session.NewSession;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Template;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.library.Bookcase;
import org.stakewood.web.host.library.LessonCard;
import org.stakewood.web.security.Roles;

/** A new game: scenario, title, seats, and what is rarely needed folded away. */
@RolesAllowed(Roles.HOST)
public class HostNew extends HostPage {

    @Inject
    Lessons lessons;

    @Inject
    Bookcase bookcase;

    @Inject
    org.stakewood.game.session.Templates templates;

    @Inject
    Tables tables;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(
                List<LessonCard> lessons, NewGameForm form, NewGameFaults faults, List<ArmRow> arms);
    }

    @GET
    @Path("/host/new")
    public TemplateInstance form(@RestQuery String lesson, @RestQuery Long like, @RestQuery Long template) {
        if (like != null) {
            Session owned = owned(like);
            return page(Likeness.of(owned, tables.row(owned.game()).clock(), words()), NewGameFaults.NONE);
        } else if (template != null) {
            return page(FormText.read(template(template).form()), NewGameFaults.NONE);
        }
        Lesson chosen = bookcase.find(host(), lesson, locale().getLanguage())
                .orElseGet(() -> lessons.all(locale().getLanguage()).get(0));
        return page(NewGameForm.of(chosen), NewGameFaults.NONE);
    }

    /** The same form with as many networks as are wanted, and the rules of their scenarios to choose from. */
    @POST
    @Path("/host/new/look")
    public TemplateInstance look(@BeanParam NewGameForm form) {
        return page(form, NewGameFaults.NONE);
    }

    @POST
    @Path("/host/new")
    @Transactional(NOT_SUPPORTED)
    public Object create(@BeanParam NewGameForm form) {
        return made(form);
    }

    /** A class like a template's, in one click; the form if something in it can no longer be. */
    @POST
    @Path("/host/templates/{template}/start")
    @Transactional(NOT_SUPPORTED)
    public Object start(@RestPath long template) {
        return made(FormText.read(template(template).form()));
    }

    private Object made(NewGameForm form) {
        long host = host();
        Optional<Lesson> lesson = bookcase.find(host, form.lesson, locale().getLanguage());
        NewGameFaults faults = form.faults(lesson.isPresent(), words());
        List<ArmRow> arms = arms(form);
        if (faults.none() && form.arms.described() && arms.stream().allMatch(each -> each.fault() == null)) {
            try {
                return look("/host/sessions/"
                        + sessions.create(host, plan(form, arms, lesson.orElseThrow()))
                                .id());
            } catch (Sorry why) {
                faults = NewGameFaults.of(why.why(), words());
            }
        }
        return page(form, faults);
    }

    private Template template(long template) {
        try {
            return templates.owned(host(), template);
        } catch (Sorry notTheirs) {
            throw new NotFoundException();
        }
    }

    private TemplateInstance page(NewGameForm form, NewGameFaults faults) {
        return Templates.form(all(), form, faults, arms(form));
    }

    private NewSession plan(NewGameForm form, List<ArmRow> arms, Lesson lesson) {
        return new NewSession(
                form.title(lesson),
                arms.stream()
                        .map(each -> new Arm(each.label(), rules(form, each.lesson()), each.changed()))
                        .toList(),
                form.arms.labelled,
                form.seats(),
                form.seed(),
                form.millisPerDay(),
                form.breath() == null ? lesson.breathSeconds() : form.breath(),
                form.guests(),
                form.terms());
    }

    private List<ArmRow> arms(NewGameForm form) {
        List<ArmRow> rows = new ArrayList<>();
        rows.add(ArmRow.first(form.arms.label(1)));
        for (int number = 2; number <= form.arms.count(); number++) {
            Scenario scenario = rules(form, form.arms.lesson(number)).apply(form.seed() == null ? 0 : form.seed());
            rows.add(ArmRow.of(number, form.arms, scenario, words()));
        }
        return rows;
    }

    /** Rules of a scenario; of the first network's for one that is not there. */
    private LongFunction<Scenario> rules(NewGameForm form, String lesson) {
        return bookcase.rules(host(), lesson)
                .or(() -> bookcase.rules(host(), form.lesson))
                .orElseGet(() -> lessons.rules(all().get(0).lesson().id()).orElseThrow());
    }

    private List<LessonCard> all() {
        return bookcase.all(host(), locale().getLanguage()).stream()
                .map(each -> new LessonCard(each, words()))
                .toList();
    }
}
