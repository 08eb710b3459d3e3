package org.stakewood.web.host.people;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Control;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Moment;
import org.stakewood.game.Sorry;
import org.stakewood.game.Tables;
import org.stakewood.game.question.Guess;
import org.stakewood.game.question.Question;
import org.stakewood.game.question.Questions;
import org.stakewood.game.question.Subject;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Session;
import org.stakewood.web.ask.AskedLine;
import org.stakewood.web.ask.QuestionWords;
import org.stakewood.web.ask.SubjectOption;
import org.stakewood.web.format.Typed;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.NetworkTabs;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.host.Said;
import org.stakewood.web.security.Roles;

/** Predict, play, explain: the host asks, shows the answers, goes on, and comes back when the day has passed. */
@RolesAllowed(Roles.HOST)
public class HostAsk extends HostPage {

    @Inject
    Questions questions;

    @Inject
    Control control;

    @Inject
    Tables tables;

    @Inject
    Seats seats;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ask(
                Session session,
                NetworkTabs tabs,
                List<SubjectOption> subjects,
                boolean over,
                boolean running,
                List<AskedLine> asked,
                Said said);
    }

    @GET
    @Path("/host/sessions/{session}/questions")
    public TemplateInstance ask(
            @RestPath long session, @RestQuery Integer network, @RestQuery String done, @RestQuery String sorry) {
        Session helped = helped(session);
        NetworkTabs tabs = NetworkTabs.one(helped, network, words());
        Moment moment = tables.table(helped.network(tabs.shown()).game()).current();
        long people = seats.of(session).stream()
                .filter(each -> each.state().kept() && each.game() == moment.game())
                .count();
        return Templates.ask(
                helped,
                tabs,
                subjects(moment),
                moment.clock().status() == GameStatus.OVER,
                moment.clock().running(),
                questions.of(session).stream()
                        .map(each -> line(each, moment, people))
                        .toList(),
                said(done, sorry));
    }

    @POST
    @Path("/host/sessions/{session}/questions")
    @Transactional(NOT_SUPPORTED)
    public Response asked(@RestPath long session, @RestForm Subject subject, @RestForm String days) {
        helped(session);
        Long number = Typed.whole(days);
        try {
            questions.ask(
                    host(),
                    session,
                    subject == null ? Subject.PRICE : subject,
                    number == null || number > Integer.MAX_VALUE ? 0 : number.intValue());
        } catch (Sorry why) {
            return look(Rooms.at(session, "/questions?sorry=" + why.why()));
        }
        return look(Rooms.at(session, "/questions?done=asked"));
    }

    @POST
    @Path("/host/sessions/{session}/questions/{question}/close")
    @Transactional(NOT_SUPPORTED)
    public Response close(@RestPath long session, @RestPath long question, @RestForm boolean resume) {
        helped(session);
        questions.close(host(), session, question);
        questions.show(host(), session, question, !resume);
        if (resume) {
            control.resume(host(), session);
        }
        return look(Rooms.at(session, "/questions"));
    }

    @POST
    @Path("/host/sessions/{session}/questions/{question}/show")
    @Transactional(NOT_SUPPORTED)
    public Response show(@RestPath long session, @RestPath long question, @RestForm boolean shown) {
        helped(session);
        questions.show(host(), session, question, shown);
        return look(Rooms.at(session, "/questions"));
    }

    private List<SubjectOption> subjects(Moment moment) {
        boolean lends = moment.publicView().rules().credit().lends();
        return Arrays.stream(Subject.values())
                .filter(each -> lends || each != Subject.SYNTHETIC && each != Subject.ACORN)
                .map(each -> new SubjectOption(each.name(), QuestionWords.name(each, words())))
                .toList();
    }

    private AskedLine line(Question question, Moment moment, long people) {
        List<Guess> guesses = questions.guesses(question.id(), moment.game());
        return AskedLine.of(question, guesses, question.outcome(moment.series()).orElse(Double.NaN), people, words());
    }
}
