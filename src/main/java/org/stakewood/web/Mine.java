package org.stakewood.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.stakewood.game.Lobby;
import org.stakewood.game.seat.Erasure;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.session.Sessions;
import org.stakewood.web.security.Roles;
import org.stakewood.web.security.SeatCookie;
import org.stakewood.web.security.Sitting;

/** What is kept of a player, and the player's say over it. */
@Path("/play/{seat}/mine")
@RolesAllowed(Roles.SEAT)
public class Mine extends Page {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance mine(Seat seat, String consent);
    }

    @Inject
    Sessions sessions;

    @Inject
    Lobby lobby;

    @Inject
    Erasure erasure;

    @Inject
    HttpServerRequest request;

    /** What is kept. */
    @GET
    @Path("/")
    public TemplateInstance mine(@RestPath long seat) {
        Seat mine = Sitting.require(identity, seat);
        return Templates.mine(
                mine,
                sessions.find(mine.session())
                        .map(each -> each.terms().consent())
                        .orElse(null));
    }

    /** Out of research data, or in them again; the game goes on. */
    @POST
    @Path("/withdraw")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response withdraw(@RestPath long seat, @RestForm boolean withdrawn) {
        lobby.withdraw(Sitting.require(identity, seat), withdrawn);
        return look("/play/" + seat + "/mine");
    }

    /** Takes the player out of the records; a bot goes on with the coins. */
    @POST
    @Path("/erase")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response erase(@RestPath long seat) {
        erasure.erase(Sitting.require(identity, seat));
        return Response.fromResponse(look("/"))
                .cookie(SeatCookie.gone(seat, request.isSSL()))
                .build();
    }
}
