package org.stakewood.web.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.learning.Gate;
import org.stakewood.game.learning.Quiz;
import org.stakewood.game.learning.QuizAnswer;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.web.Page;
import org.stakewood.web.error.TooMany;
import org.stakewood.web.security.Roles;
import org.stakewood.web.security.Sitting;
import org.stakewood.web.security.Throttle;

/** A player's questions before the first act: wrong answers explain themselves and can be tried again. */
@Path("/play/{seat}/quiz")
@RolesAllowed(Roles.SEAT)
public class QuizPage extends Page {

    private static final int TRIES_A_MINUTE = 20;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance quiz(
                long seat, String title, List<QuestionView> questions, boolean must, boolean all, boolean barred);
    }

    @Inject
    Gate gate;

    @Inject
    Sessions sessions;

    @Inject
    Throttle throttle;

    /** The questions with what was answered. */
    @GET
    @Path("/")
    public TemplateInstance quiz(@RestPath long seat, @RestQuery boolean barred) {
        Seat mine = Sitting.require(identity, seat);
        Session session = session(mine);
        List<Quiz.Item> items = gate.quiz(session, mine.game()).items();
        List<QuizAnswer> own = gate.answers(seat);
        List<QuestionView> questions = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            questions.add(QuestionView.of(seat, i, items.get(i), own, locale().getLanguage()));
        }
        boolean must = gate.bars(mine);
        return Templates.quiz(
                seat,
                session.title(),
                questions,
                must,
                questions.stream().allMatch(each -> each.right() != null),
                barred && must);
    }

    /** Keeps what was chosen; leads on to the game once all is right. */
    @POST
    @Path("/")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response answer(@RestPath long seat, MultivaluedMap<String, String> form) {
        Seat mine = Sitting.require(identity, seat);
        int wait = throttle.attempt("quiz", Long.toString(seat), TRIES_A_MINUTE, Duration.ofMinutes(1));
        if (wait > 0) {
            throw new TooMany(wait);
        }
        boolean must = gate.bars(mine);
        boolean all = gate.answer(mine, choices(form));
        return look("/play/" + seat + (must && all ? "" : "/quiz"));
    }

    private static Map<Integer, Integer> choices(MultivaluedMap<String, String> form) {
        Map<Integer, Integer> choices = new TreeMap<>();
        form.forEach((field, values) -> {
            if (field.matches("q[0-9]") && values.get(0).matches("[0-9]")) {
                choices.put(field.charAt(1) - '0', values.get(0).charAt(0) - '0');
            }
        });
        return choices;
    }

    private Session session(Seat seat) {
        return sessions.find(seat.session()).orElseThrow(NotFoundException::new);
    }
}
