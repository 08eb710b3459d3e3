package org.stakewood.web.host;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

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
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Gate;
import org.stakewood.game.Quiz;
import org.stakewood.game.QuizAnswer;
import org.stakewood.game.Seat;
import org.stakewood.game.Seats;
import org.stakewood.game.Session;
import org.stakewood.web.security.Roles;

/** Who has answered the questions before the first act, which were hardest, and letting people in without them. */
@RolesAllowed(Roles.HOST)
public class HostQuiz extends HostPage {

    @Inject
    Gate gate;

    @Inject
    Seats seats;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance quiz(
                Session session, String passed, List<QuizLine> questions, List<QuizSeat> people, Said said);
    }

    @GET
    @Path("/host/sessions/{session}/quiz")
    public TemplateInstance quiz(@RestPath long session, @RestQuery String done) {
        Session helped = helped(session);
        List<Quiz.Item> items = gate.quiz(helped).items();
        List<QuizAnswer> all = gate.all(session);
        Map<Long, Boolean> admitted = gate.admitted(session);
        List<Seat> here =
                seats.of(session).stream().filter(each -> each.state().kept()).toList();
        return Templates.quiz(
                helped,
                QuizCount.of(here, admitted.keySet(), words()),
                IntStream.range(0, items.size())
                        .mapToObj(at -> QuizLine.of(at, items.get(at), all, words()))
                        .toList(),
                here.stream()
                        .map(each -> QuizSeat.of(each, items.size(), all, admitted.get(each.id()), words()))
                        .toList(),
                said(done, null));
    }

    /** Nobody need answer any more. */
    @POST
    @Path("/host/sessions/{session}/quiz/lift")
    @Transactional(NOT_SUPPORTED)
    public Response lift(@RestPath long session) {
        helped(session);
        gate.lift(host(), session);
        return look(Rooms.at(session, "/quiz?done=lift_gate"));
    }

    /** One person need not answer any more. */
    @POST
    @Path("/host/sessions/{session}/quiz/seats/{seat}/lift")
    @Transactional(NOT_SUPPORTED)
    public Response liftOne(@RestPath long session, @RestPath long seat) {
        helped(session);
        Seat found = seats.look(seat).filter(each -> each.session() == session).orElseThrow(NotFoundException::new);
        gate.lift(host(), session, found);
        return look(Rooms.at(session, "/quiz?done=let_in"));
    }
}
