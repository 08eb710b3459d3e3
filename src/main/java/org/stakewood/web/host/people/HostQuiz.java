package org.stakewood.web.host.people;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.learning.Gate;
import org.stakewood.game.learning.Quiz;
import org.stakewood.game.learning.QuizAnswer;
import org.stakewood.game.lesson.Lesson;
import org.stakewood.game.lesson.Lessons;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Network;
import org.stakewood.game.session.Session;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.host.Said;
import org.stakewood.web.security.Roles;

/** Who has answered the questions before the first act, which were hardest, and letting people in without them. */
@RolesAllowed(Roles.HOST)
public class HostQuiz extends HostPage {

    @Inject
    Gate gate;

    @Inject
    Seats seats;

    @Inject
    Lessons lessons;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance quiz(
                Session session, String passed, List<QuizGroup> questions, List<QuizSeat> people, Said said);
    }

    @GET
    @Path("/host/sessions/{session}/quiz")
    public TemplateInstance quiz(@RestPath long session, @RestQuery String done) {
        Session helped = helped(session);
        List<QuizAnswer> all = gate.all(session);
        Map<Long, Boolean> admitted = gate.admitted(session);
        List<Seat> here =
                seats.of(session).stream().filter(each -> each.state().kept()).toList();
        return Templates.quiz(
                helped,
                QuizCount.of(here, admitted.keySet(), words()),
                groups(helped, here, all),
                here.stream()
                        .map(each -> QuizSeat.of(
                                each,
                                gate.quiz(helped, each.game()).items().size(),
                                all,
                                admitted.get(each.id()),
                                words()))
                        .toList(),
                said(done, null));
    }

    /** The questions of each lesson that the class plays, with the answers of those who play it. */
    private List<QuizGroup> groups(Session session, List<Seat> here, List<QuizAnswer> all) {
        Map<String, Set<Long>> seatsOf = new LinkedHashMap<>();
        session.networks().forEach(each -> seatsOf.put(each.lesson(), new TreeSet<>()));
        here.forEach(each -> seatsOf.computeIfAbsent(session.lessonOf(each.game()), lesson -> new TreeSet<>())
                .add(each.id()));
        return session.networks().stream()
                .filter(each -> session.networks().stream()
                                .filter(other -> other.lesson().equals(each.lesson()))
                                .findFirst()
                                .orElseThrow()
                        == each)
                .map(each -> group(session, each, seatsOf.get(each.lesson()), all))
                .filter(each -> !each.questions().isEmpty())
                .toList();
    }

    private QuizGroup group(Session session, Network network, Set<Long> people, List<QuizAnswer> all) {
        List<Quiz.Item> items = gate.quiz(session, network.game()).items();
        List<QuizAnswer> theirs =
                all.stream().filter(each -> people.contains(each.seat())).toList();
        String title = session.oneLesson()
                ? ""
                : lessons.find(network.lesson(), locale().getLanguage())
                        .map(Lesson::title)
                        .orElse(network.lesson());
        return new QuizGroup(
                title,
                IntStream.range(0, items.size())
                        .mapToObj(at -> QuizLine.of(at, items.get(at), theirs, words()))
                        .toList());
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
