package org.stakewood.web.host.library;

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
import java.util.List;
import java.util.function.LongFunction;
import org.jboss.resteasy.reactive.RestPath;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.lesson.Lesson;
import org.stakewood.game.session.Arm;
import org.stakewood.game.session.NewSession;
import org.stakewood.game.session.Terms;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.security.Roles;

/** A lesson for those who do not want to know about rules: four choices, what they change, and the class begins. */
@RolesAllowed(Roles.HOST)
public class HostEasy extends HostPage {

    private static final long ANY_SEED = 0;

    @Inject
    Bookcase bookcase;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance easy(EasyView view);
    }

    @GET
    @Path("/host/lessons/{id}/easy")
    public TemplateInstance easy(@RestPath String id) {
        return Templates.easy(view(id, new EasyForm()));
    }

    /** What the dials would change; nothing is made. */
    @POST
    @Path("/host/lessons/{id}/easy/look")
    public TemplateInstance look(@RestPath String id, @BeanParam EasyForm form) {
        return Templates.easy(view(id, form));
    }

    @POST
    @Path("/host/lessons/{id}/easy")
    @Transactional(NOT_SUPPORTED)
    public Object start(@RestPath String id, @BeanParam EasyForm form) {
        EasyView view = view(id, form);
        Lesson lesson = view.card().lesson();
        NewSession wanted = new NewSession(
                lesson.title(),
                List.of(new Arm("", rules(id), view.changes())),
                false,
                lesson.seats(),
                null,
                view.millis(),
                lesson.breathSeconds(),
                List.of(),
                Terms.OPEN);
        return look(Rooms.at(sessions.create(host(), wanted).id(), ""));
    }

    private EasyView view(String id, EasyForm form) {
        Lesson lesson = bookcase.find(host(), id, locale().getLanguage()).orElseThrow(NotFoundException::new);
        return EasyView.of(new LessonCard(lesson, words()), rules(id).apply(ANY_SEED), form.dials(), words());
    }

    private LongFunction<Scenario> rules(String id) {
        return bookcase.rules(host(), id).orElseThrow(NotFoundException::new);
    }
}
