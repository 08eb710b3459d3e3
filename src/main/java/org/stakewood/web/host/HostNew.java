package org.stakewood.web.host;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Lesson;
import org.stakewood.game.Lessons;
import org.stakewood.game.NewSession;
import org.stakewood.game.Sorry;
import org.stakewood.web.security.Roles;

/** A new game: scenario, title, seats, and what is rarely needed folded away. */
@RolesAllowed(Roles.HOST)
public class HostNew extends HostPage {

    @Inject
    Lessons lessons;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(List<LessonCard> lessons, NewGameForm form, NewGameFaults faults);
    }

    @GET
    @Path("/host/new")
    public TemplateInstance form(@RestQuery String lesson) {
        Lesson chosen = lessons.find(lesson == null ? "" : lesson, locale().getLanguage())
                .orElseGet(() -> all().get(0).lesson());
        return Templates.form(all(), NewGameForm.of(chosen), NewGameFaults.NONE);
    }

    @POST
    @Path("/host/new")
    @Transactional(NOT_SUPPORTED)
    public Object create(@BeanParam NewGameForm form) {
        long host = host();
        Optional<Lesson> lesson = lessons.find(form.lesson, locale().getLanguage());
        NewGameFaults faults = form.faults(lesson.isPresent(), words());
        if (faults.none()) {
            try {
                return look("/host/sessions/"
                        + sessions.create(host, plan(form, lesson.orElseThrow()))
                                .id());
            } catch (Sorry why) {
                faults = NewGameFaults.of(why.why(), words());
            }
        }
        return Templates.form(all(), form, faults);
    }

    private NewSession plan(NewGameForm form, Lesson lesson) {
        return new NewSession(
                form.title(lesson),
                lessons.rules(lesson.id()).orElseThrow(),
                form.seats(),
                form.seed(),
                form.millisPerDay(),
                form.breath() == null ? lesson.breathSeconds() : form.breath(),
                form.guests(),
                form.terms());
    }

    private List<LessonCard> all() {
        return lessons.all(locale().getLanguage()).stream()
                .map(each -> new LessonCard(each, words()))
                .toList();
    }
}
