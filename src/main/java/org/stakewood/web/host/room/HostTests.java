package org.stakewood.web.host.room;

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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Lobby;
import org.stakewood.game.Sorry;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Session;
import org.stakewood.web.format.Typed;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.host.Said;
import org.stakewood.web.security.Roles;
import org.stakewood.web.security.SeatCookie;

/**
 * A host tries a class with seats of their own, each in a tab: a seat's cookie has the seat in its name and its path, so
 * that many live in one browser.
 */
@RolesAllowed(Roles.HOST)
public class HostTests extends HostPage {

    private static final int MOST = 4;

    @Inject
    Lobby lobby;

    @Inject
    Seats seats;

    @Inject
    SeatCookie cookies;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance tests(Session session, List<Seat> tests, boolean more, Said said);
    }

    @GET
    @Path("/host/sessions/{session}/tests")
    public TemplateInstance tests(@RestPath long session, @RestQuery String done, @RestQuery String sorry) {
        Session owned = owned(session);
        List<Seat> tests = kept(session);
        return Templates.tests(owned, tests, tests.size() < MOST && !owned.archived(), said(done, sorry));
    }

    @POST
    @Path("/host/sessions/{session}/tests")
    @Transactional(NOT_SUPPORTED)
    public Response take(@RestPath long session, @RestForm String count) {
        owned(session);
        Long typed = Typed.whole(count);
        long wanted = Math.min(
                typed == null ? 1 : Math.max(1, typed), MOST - kept(session).size());
        Response.ResponseBuilder answer = Response.fromResponse(look(Rooms.at(session, "/tests?done=tests")));
        try {
            for (int i = 0; i < wanted; i++) {
                Seat seat = lobby.takeTest(host(), session, words().say("template_test_name", free(session)));
                answer.cookie(cookies.of(seat.id(), seat.epoch(), request.isSSL()));
            }
        } catch (Sorry why) {
            return look(Rooms.at(session, "/tests?sorry=" + why.why()));
        }
        return answer.build();
    }

    @POST
    @Path("/host/sessions/{session}/tests/remove")
    @Transactional(NOT_SUPPORTED)
    public Response remove(@RestPath long session) {
        owned(session);
        lobby.removeTests(host(), session);
        return look(Rooms.at(session, "/tests?done=tests_removed"));
    }

    private List<Seat> kept(long session) {
        return seats.of(session).stream()
                .filter(each -> each.test() && each.state().kept())
                .toList();
    }

    /** The first number whose nickname nobody has. */
    private int free(long session) {
        List<String> names = seats.of(session).stream()
                .filter(each -> each.state().kept())
                .map(Seat::nickname)
                .toList();
        int number = 1;
        while (names.contains(words().say("template_test_name", number))) {
            number++;
        }
        return number;
    }
}
