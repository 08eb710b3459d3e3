package org.stakewood.web.host.room;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.stakewood.game.Lobby;
import org.stakewood.game.Sorry;
import org.stakewood.game.message.Messages;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Network;
import org.stakewood.web.host.HostPage;
import org.stakewood.web.host.Rooms;
import org.stakewood.web.security.Roles;
import org.stakewood.web.wall.JoinAddresses;
import org.stakewood.web.wall.QrCode;

/** What a host does with one seat. */
@RolesAllowed(Roles.HOST)
public class HostSeat extends HostPage {

    @Inject
    Lobby lobby;

    @Inject
    Seats seats;

    @Inject
    Messages messages;

    @Inject
    JoinAddresses addresses;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance link(long session, String nickname, String address, String qr);
    }

    @POST
    @Path("/host/sessions/{session}/seats/{seat}/message")
    @Transactional(NOT_SUPPORTED)
    public Response message(@RestPath long session, @RestPath long seat, @RestForm String text) {
        Seat of = helping(session, seat);
        try {
            messages.say(host(), session, seat, text);
        } catch (Sorry why) {
            return back(of, "sorry=" + why.why());
        }
        return back(of, "done=message");
    }

    /** Answers with the link itself: only its hash is kept, so no later page could show it. */
    @POST
    @Path("/host/sessions/{session}/seats/{seat}/link")
    @Transactional(NOT_SUPPORTED)
    public TemplateInstance link(
            @RestPath long session, @RestPath long seat, @RestCookie(HostRoom.ADDRESS) String picked) {
        Seat of = helping(session, seat);
        String address = addresses.pick(request, picked) + "/seat/" + lobby.freshLink(host(), session, seat);
        return Templates.link(
                session, of.nickname(), address, QrCode.svg(address, words().say("host_link_qr", of.nickname())));
    }

    @POST
    @Path("/host/sessions/{session}/seats/{seat}/bot")
    @Transactional(NOT_SUPPORTED)
    public Response handToBot(@RestPath long session, @RestPath long seat) {
        Seat of = helping(session, seat);
        lobby.handToBot(host(), session, seat);
        return back(of, "done=bot");
    }

    @POST
    @Path("/host/sessions/{session}/seats/{seat}/person")
    @Transactional(NOT_SUPPORTED)
    public Response giveBack(@RestPath long session, @RestPath long seat) {
        Seat of = helping(session, seat);
        lobby.giveBack(host(), session, seat);
        return back(of, "done=person");
    }

    @POST
    @Path("/host/sessions/{session}/seats/{seat}/remove")
    @Transactional(NOT_SUPPORTED)
    public Response remove(@RestPath long session, @RestPath long seat) {
        Seat of = require(session, seat);
        lobby.remove(host(), session, seat);
        return back(of, "done=remove");
    }

    @POST
    @Path("/host/sessions/{session}/seats/{seat}/ban")
    @Transactional(NOT_SUPPORTED)
    public Response ban(@RestPath long session, @RestPath long seat) {
        Seat of = require(session, seat);
        lobby.ban(host(), session, seat);
        return back(of, "done=ban");
    }

    /** The room with the seat's network shown. */
    private Response back(Seat seat, String query) {
        Integer network = helped(seat.session())
                .networkOf(seat.game())
                .map(Network::number)
                .orElse(null);
        return look(Rooms.shown(seat.session(), network, query));
    }

    private Seat helping(long session, long seat) {
        helped(session);
        return seats.look(seat).filter(each -> each.session() == session).orElseThrow(NotFoundException::new);
    }

    private Seat require(long session, long seat) {
        owned(session);
        return seats.look(seat).filter(each -> each.session() == session).orElseThrow(NotFoundException::new);
    }
}
