package org.stakewood.web.error;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.stakewood.game.Busy;
import org.stakewood.game.GameNotPlayable;
import org.stakewood.game.Sorry;
import org.stakewood.game.StoreException;

/** Which page a failure of a controller becomes. */
public class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final int BUSY_SECONDS = 3;
    private static final int TOO_MANY = 429;

    @Inject
    ErrorPages pages;

    @ServerExceptionMapper(WebApplicationException.class)
    Response http(WebApplicationException failure, RoutingContext context) {
        Response response = failure.getResponse();
        return response.hasEntity() || response.getStatus() < 400 ? response : page(context, response.getStatus(), 0);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(RoutingContext context) {
        return page(context, 403, 0);
    }

    /** A host logs in; a player joins again or uses the recovery code. */
    @ServerExceptionMapper(UnauthorizedException.class)
    Response nobody(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.startsWith("/host") && "GET".equals(context.request().method().name())) {
            return Response.seeOther(URI.create("/login?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8)))
                    .build();
        }
        return page(context, 403, 0);
    }

    @ServerExceptionMapper(TooMany.class)
    Response often(TooMany failure, RoutingContext context) {
        return page(context, TOO_MANY, failure.waitSeconds());
    }

    @ServerExceptionMapper({Busy.class, StoreException.class})
    Response busy(RoutingContext context) {
        return page(context, 503, BUSY_SECONDS);
    }

    @ServerExceptionMapper(Sorry.class)
    Response sorry(Sorry failure, RoutingContext context) {
        return page(context, failure.why() == Sorry.Why.NOT_FOUND ? 404 : 400, 0);
    }

    @ServerExceptionMapper(GameNotPlayable.class)
    Response stuck(GameNotPlayable failure, RoutingContext context) {
        LOG.error(failure.getMessage());
        return page(context, 503, 0);
    }

    @ServerExceptionMapper(RuntimeException.class)
    Response defect(RuntimeException failure, RoutingContext context) {
        LOG.errorf(failure, "The program fails at %s %s", context.request().method(), context.normalizedPath());
        return page(context, 500, 0);
    }

    /** What was turned away without a word (no token, no such page) gets one. */
    @ServerResponseFilter
    void speak(ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        if (response.getStatus() >= 400
                && !response.hasEntity()
                && !context.normalizedPath().startsWith("/api/")) {
            response.setEntity(
                    text(context, response.getStatus(), 0), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    private Response page(RoutingContext context, int status, int wait) {
        Response.ResponseBuilder answer = Response.status(status)
                .entity(text(context, status, wait))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        return (wait > 0 ? answer.header("Retry-After", wait) : answer).build();
    }

    private String text(RoutingContext context, int status, int wait) {
        return pages.page(status, messageOf(status), ErrorPages.language(context), wait);
    }

    private static String messageOf(int status) {
        return switch (status) {
            case 400, 403, 404, 413, 415, TOO_MANY, 503 -> "error_" + status;
            case 401 -> "error_403";
            case 405 -> "error_404";
            default -> status < 500 ? "error_400" : "error_500";
        };
    }
}
