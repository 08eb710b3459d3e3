package org.stakewood.web.host.room;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.stakewood.game.ClockState;
import org.stakewood.game.Control;
import org.stakewood.game.session.Session;
import org.stakewood.web.format.Typed;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.security.Roles;

/** A host's hand on the clock. */
@RolesAllowed(Roles.HOST)
public class HostClock extends HostPage {

    private static final int MOST_DAYS = 1_000;

    @Inject
    Control control;

    @POST
    @Path("/host/sessions/{session}/start")
    @Transactional(NOT_SUPPORTED)
    public Response start(@RestPath long session, @RestForm Integer network, @RestForm Integer shown) {
        return after(helped(session), shown, hand(session, network).start(host(), session));
    }

    @POST
    @Path("/host/sessions/{session}/pause")
    @Transactional(NOT_SUPPORTED)
    public Response pause(@RestPath long session, @RestForm Integer network, @RestForm Integer shown) {
        return after(helped(session), shown, hand(session, network).pause(host(), session));
    }

    @POST
    @Path("/host/sessions/{session}/resume")
    @Transactional(NOT_SUPPORTED)
    public Response resume(@RestPath long session, @RestForm Integer network, @RestForm Integer shown) {
        return after(helped(session), shown, hand(session, network).resume(host(), session));
    }

    @POST
    @Path("/host/sessions/{session}/step")
    @Transactional(NOT_SUPPORTED)
    public Response step(@RestPath long session, @RestForm Integer network, @RestForm Integer shown) {
        return after(helped(session), shown, hand(session, network).step(host(), session));
    }

    @POST
    @Path("/host/sessions/{session}/run")
    @Transactional(NOT_SUPPORTED)
    public Response run(
            @RestPath long session, @RestForm Integer network, @RestForm Integer shown, @RestForm String days) {
        helped(session);
        Long number = Typed.whole(days);
        return number == null || number < 1 || number > MOST_DAYS
                ? look(Rooms.shown(session, shown, "fault=days"))
                : after(helped(session), shown, hand(session, network).run(host(), session, number.intValue()));
    }

    @POST
    @Path("/host/sessions/{session}/speed")
    @Transactional(NOT_SUPPORTED)
    public Response speed(
            @RestPath long session, @RestForm Integer network, @RestForm Integer shown, @RestForm String seconds) {
        helped(session);
        Double typed = Typed.decimal(seconds);
        long millis = typed == null ? 0 : Math.round(typed * 1_000);
        return millis < ClockState.SHORTEST_DAY || millis > ClockState.LONGEST_DAY
                ? look(Rooms.shown(session, shown, "fault=seconds"))
                : after(helped(session), shown, hand(session, network).speed(host(), session, millis));
    }

    @POST
    @Path("/host/sessions/{session}/finish")
    @Transactional(NOT_SUPPORTED)
    public Response finish(@RestPath long session) {
        Optional<ClockState> clock = control.end(host(), owned(session).id());
        return clock.isPresent() ? look(Rooms.at(session, "?done=finish")) : after(helped(session), null, clock);
    }

    /** All networks, or one: the number is the host's choice, and one that is not there is refused as if all were not. */
    private Control hand(long session, Integer network) {
        Session here = helped(session);
        if (network != null && (network < 1 || network > here.networks().size())) {
            throw new NotFoundException();
        }
        return control.only(network);
    }

    private Response after(Session session, Integer shown, Optional<ClockState> clock) {
        return look(Rooms.shown(session.id(), shown, clock.isPresent() ? "" : "late=true"));
    }
}
