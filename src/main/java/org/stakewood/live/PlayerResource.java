package org.stakewood.live;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.seat.Seat;

/**
 * A player's news. Who asks is known from the seat's cookie. The path of the class is exactly that of the players'
 * pages: the router takes the first class whose path fits, and does not look further.
 */
@Path("/play/{seat}")
@Blocking
@RolesAllowed(PlayerResource.SEAT)
public class PlayerResource {

    /** Role of a player, and the attribute of the identity that holds the seat; the pages' room sets both. */
    static final String SEAT = "seat";

    private final Wire wire;
    private final SecurityIdentity identity;

    PlayerResource(Wire wire, SecurityIdentity identity) {
        this.wire = wire;
        this.identity = identity;
    }

    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> stream(
            @RestPath long seat,
            @RestQuery String lang,
            @RestQuery String after,
            @HeaderParam("Last-Event-ID") String last) {
        Reader reader = reader(seat, lang);
        return wire.stream(reader.seat().game(), reader, after, last);
    }

    @GET
    @Path("/poll")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Response> poll(@RestPath long seat, @RestQuery String lang, @HeaderParam("If-None-Match") String known) {
        Reader reader = reader(seat, lang);
        return wire.now(reader.seat().game(), reader, known);
    }

    private Reader reader(long named, String language) {
        Seat seat = identity.getAttribute(SEAT);
        if (seat == null || seat.id() != named) {
            throw new ForbiddenException();
        }
        return Reader.player(wire.language(language), seat);
    }
}
