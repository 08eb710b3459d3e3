package org.stakewood.live;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.game.Seat;
import org.stakewood.game.Session;
import org.stakewood.game.Sessions;
import org.stakewood.game.Walls;

/**
 * News of a game as a stream or for one request: to the player of a seat and to the host, known by their pages' cookies,
 * and to the projector, which has a token.
 */
@Path("/")
@Blocking
public class LiveResource {

    /** Attribute of a player's identity; the pages' room sets it. */
    private static final String SEAT = "seat";

    private static final String HOST = "host";

    private final Channels channels;
    private final Sessions sessions;
    private final Walls walls;
    private final SecurityIdentity identity;

    LiveResource(Channels channels, Sessions sessions, Walls walls, SecurityIdentity identity) {
        this.channels = channels;
        this.sessions = sessions;
        this.walls = walls;
        this.identity = identity;
    }

    @GET
    @Path("/play/{seat}/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed(SEAT)
    public Multi<OutboundSseEvent> player(
            @RestPath long seat,
            @RestQuery String lang,
            @RestQuery String after,
            @HeaderParam("Last-Event-ID") String last) {
        Reader reader = player(seat, lang);
        return stream(reader.seat().game(), reader, after, last);
    }

    @GET
    @Path("/play/{seat}/poll")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(SEAT)
    public Uni<Response> playerNow(
            @RestPath long seat, @RestQuery String lang, @HeaderParam("If-None-Match") String known) {
        Reader reader = player(seat, lang);
        return now(reader.seat().game(), reader, known);
    }

    @GET
    @Path("/host/sessions/{session}/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @RolesAllowed(HOST)
    public Multi<OutboundSseEvent> host(
            @RestPath long session,
            @RestQuery int network,
            @RestQuery String lang,
            @RestQuery String after,
            @HeaderParam("Last-Event-ID") String last) {
        return stream(game(owned(session), network), host(lang), after, last);
    }

    @GET
    @Path("/host/sessions/{session}/poll")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(HOST)
    public Uni<Response> hostNow(
            @RestPath long session,
            @RestQuery int network,
            @RestQuery String lang,
            @HeaderParam("If-None-Match") String known) {
        return now(game(owned(session), network), host(lang), known);
    }

    @GET
    @Path("/wall/{session}/{token}/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> wall(
            @RestPath long session,
            @RestPath String token,
            @RestQuery int network,
            @RestQuery String lang,
            @RestQuery String after,
            @HeaderParam("Last-Event-ID") String last) {
        Reader reader = wall(session, token, lang);
        return stream(game(found(session), network), reader, after, last);
    }

    @GET
    @Path("/wall/{session}/{token}/poll")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Response> wallNow(
            @RestPath long session,
            @RestPath String token,
            @RestQuery int network,
            @RestQuery String lang,
            @HeaderParam("If-None-Match") String known) {
        Reader reader = wall(session, token, lang);
        return now(game(found(session), network), reader, known);
    }

    private Multi<OutboundSseEvent> stream(long game, Reader reader, String after, String last) {
        return channels.listen(game, reader, last == null ? after : last).map(Item::event);
    }

    private Uni<Response> now(long game, Reader reader, String known) {
        return Uni.createFrom().completionStage(channels.newest(game, reader)).map(newest -> answer(newest, known));
    }

    /** The clock's hands are not part of the tag: they alone are no news. */
    private static Response answer(Newest newest, String known) {
        String tag = "\"" + Integer.toHexString(NewsJson.text(newest.still()).hashCode()) + "\"";
        Response.ResponseBuilder answer =
                tag.equals(known) ? Response.notModified() : Response.ok(NewsJson.text(newest));
        return answer.header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    private Reader player(long named, String language) {
        Seat seat = identity.getAttribute(SEAT);
        if (seat == null || seat.id() != named) {
            throw new ForbiddenException();
        }
        return Reader.player(channels.language(language), seat);
    }

    private Reader host(String language) {
        return Reader.host(channels.language(language), login());
    }

    private Reader wall(long session, String token, String language) {
        boolean names = walls.names(session, token).orElseThrow(ForbiddenException::new);
        return Reader.wall(names, channels.language(language));
    }

    private HostLogin login() {
        return HostLogin.of(identity.getPrincipal().getName());
    }

    private Session owned(long session) {
        return sessions.owned(login().id(), session);
    }

    private Session found(long session) {
        return sessions.find(session).orElseThrow(NotFoundException::new);
    }

    /** @param network arm of the session, from 0 */
    private static long game(Session session, int network) {
        if (network < 0 || network >= session.games().size()) {
            throw new NotFoundException();
        }
        return session.games().get(network);
    }
}
