package org.stakewood.web.host.room;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.stakewood.game.Practice;
import org.stakewood.game.Sorry;
import org.stakewood.web.format.Typed;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.security.Roles;

/** A practice round before the game, which does not count. */
@RolesAllowed(Roles.HOST)
public class HostPractice extends HostPage {

    private static final int MOST_DAYS = 1_000;

    @Inject
    Practice practice;

    @POST
    @Path("/host/sessions/{session}/practice")
    @Transactional(NOT_SUPPORTED)
    public Response begin(@RestPath long session, @RestForm String days) {
        owned(session);
        Long number = Typed.whole(days);
        try {
            practice.begin(host(), session, number == null || number > MOST_DAYS ? 0 : number.intValue());
        } catch (Sorry why) {
            return look(Rooms.at(session, "?sorry=" + why.why()));
        }
        return look(Rooms.at(session, "?done=practice"));
    }

    @POST
    @Path("/host/sessions/{session}/practice/end")
    @Transactional(NOT_SUPPORTED)
    public Response end(@RestPath long session) {
        owned(session);
        practice.end(host(), session);
        return look(Rooms.at(session, "?done=practice_end"));
    }
}
