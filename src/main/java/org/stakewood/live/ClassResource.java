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
import org.stakewood.game.session.Session;
import org.stakewood.game.session.Sessions;
import org.stakewood.game.session.Walls;

/** The news of a class to its host, known by the pages' cookie, and to the projector, which has a token. */
@Path("/")
@Blocking
public class ClassResource {

    private static final String HOST = "host";

    private final Wire wire;
    private final Sessions sessions;
    private final Walls walls;
    private final SecurityIdentity identity;

    ClassResource(Wire wire, Sessions sessions, Walls walls, SecurityIdentity identity) {
        this.wire = wire;
        this.sessions = sessions;
        this.walls = walls;
        this.identity = identity;
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
        return wire.stream(game(owned(session), network), host(lang), after, last);
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
        return wire.now(game(owned(session), network), host(lang), known);
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
        return wire.stream(game(found(session), network), reader, after, last);
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
        return wire.now(game(found(session), network), reader, known);
    }

    private Reader host(String language) {
        return Reader.host(wire.language(language), login());
    }

    private Reader wall(long session, String token, String language) {
        boolean names = walls.names(session, token).orElseThrow(ForbiddenException::new);
        return Reader.wall(names, wire.language(language));
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
