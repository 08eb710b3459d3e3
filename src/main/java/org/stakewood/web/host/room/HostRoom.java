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
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Control;
import org.stakewood.game.GameStatus;
import org.stakewood.game.Sorry;
import org.stakewood.game.Tables;
import org.stakewood.game.message.Messages;
import org.stakewood.game.session.Session;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.host.Said;
import org.stakewood.web.piece.LivePage;
import org.stakewood.web.security.Roles;
import org.stakewood.web.wall.JoinAddresses;

/** The control room of one class, and what concerns the class as a whole. */
@RolesAllowed(Roles.HOST)
public class HostRoom extends HostPage {

    /** Which of the machine's addresses a host shows; kept in the host's browser. */
    public static final String ADDRESS = "join_address";

    @Inject
    RoomViews views;

    @Inject
    Messages messages;

    @Inject
    Tables tables;

    @Inject
    Control control;

    @Inject
    JoinAddresses addresses;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance room(LivePage live, RoomView room, Said said);

        static native TemplateInstance end(Session session, boolean over, Said said);
    }

    @GET
    @Path("/host/sessions/{session}")
    public TemplateInstance room(
            @RestPath long session,
            @RestQuery Integer network,
            @RestQuery String done,
            @RestQuery String sorry,
            @RestQuery String fault,
            @RestQuery String late,
            @RestCookie(ADDRESS) String address) {
        Session owned = helped(session);
        String picked = addresses.pick(request, address);
        RoomView room = views.of(owned, host(), network == null ? 1 : network, addresses.all(request), picked, words());
        return Templates.room(room.live(), room, fault == null && late == null ? said(done, sorry) : clockSaid(fault));
    }

    /** What the clock's forms say: a number that cannot be, or an answer that takes long. */
    private Said clockSaid(String fault) {
        String key = fault == null ? "host_late_answer" : "host_fault_" + ("days".equals(fault) ? "days" : "seconds");
        return new Said(fault == null ? "caution" : "danger", words().say(key));
    }

    /** Asks once more before the class is put away. */
    @GET
    @Path("/host/sessions/{session}/end")
    public TemplateInstance end(@RestPath long session, @RestQuery String sorry) {
        Session owned = owned(session);
        boolean over = owned.games().stream()
                .allMatch(each -> tables.table(each).current().clock().status() == GameStatus.OVER);
        return Templates.end(owned, over, said(null, sorry));
    }

    @POST
    @Path("/host/sessions/{session}/lock")
    @Transactional(NOT_SUPPORTED)
    public Response lock(@RestPath long session, @RestForm boolean locked) {
        sessions.lock(host(), owned(session).id(), locked);
        return look(Rooms.at(session, "#door"));
    }

    @POST
    @Path("/host/sessions/{session}/address")
    @Transactional(NOT_SUPPORTED)
    public Response address(@RestPath long session, @RestForm String address) {
        owned(session);
        return Response.fromResponse(look(Rooms.at(session, "#door")))
                .cookie(new NewCookie.Builder(ADDRESS)
                        .value(addresses.pick(request, address))
                        .path("/host")
                        .httpOnly(true)
                        .secure(request.isSSL())
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }

    @POST
    @Path("/host/sessions/{session}/message")
    @Transactional(NOT_SUPPORTED)
    public Response message(@RestPath long session, @RestForm String text) {
        helped(session);
        try {
            messages.say(host(), session, null, text);
        } catch (Sorry why) {
            return look(Rooms.at(session, "?sorry=" + why.why()));
        }
        return look(Rooms.at(session, "?done=message_all"));
    }

    @POST
    @Path("/host/sessions/{session}/archive")
    @Transactional(NOT_SUPPORTED)
    public Response archive(@RestPath long session) {
        control.pause(host(), owned(session).id());
        sessions.archive(host(), session);
        return look("/host?done=archive");
    }
}
