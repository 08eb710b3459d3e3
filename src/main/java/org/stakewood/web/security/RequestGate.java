package org.stakewood.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.stakewood.web.error.ErrorPages;

/**
 * In front of everything: says how browsers must treat the pages, and turns away requests that no form of these pages
 * can have sent, before anything reads their body.
 */
@ApplicationScoped
public class RequestGate {

    private static final int BEFORE_AUTHENTICATION = 400;
    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);
    private static final String FORM = "application/x-www-form-urlencoded";

    /** The one form that sends a file. */
    private static final String UPLOAD = "/host/own/upload";

    private static final String FILE_FORM = "multipart/form-data";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    private final ErrorPages errors;

    RequestGate(ErrorPages errors) {
        this.errors = errors;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private void check(RoutingContext context) {
        protect(context);
        HttpServerRequest request = context.request();
        if (SAFE.contains(request.method())) {
            context.next();
        } else if (foreign(request)) {
            errors.send(context, 403, "error_foreign");
        } else if (!context.normalizedPath().startsWith("/api/") && !form(request, context.normalizedPath())) {
            errors.send(context, 415, "error_not_a_form");
        } else {
            context.next();
        }
    }

    private static void protect(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        context.addHeadersEndHandler(end -> {
            if (!headers.contains("Cache-Control")) {
                headers.set("Cache-Control", "no-store");
            }
        });
    }

    /** A browser says where a form stood; one that does not say has nothing to lie with but the token. */
    static boolean foreign(HttpServerRequest request) {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            return true;
        }
        String origin = request.getHeader("Origin");
        return origin != null && !sameHost(origin, request);
    }

    private static boolean sameHost(String origin, HttpServerRequest request) {
        try {
            URI from = new URI(origin);
            var authority = request.authority();
            return from.getHost() != null
                    && authority != null
                    && from.getHost().equalsIgnoreCase(authority.host())
                    && port(from.getPort(), from.getScheme()) == port(authority.port(), from.getScheme());
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static int port(int port, String scheme) {
        if (port >= 0) {
            return port;
        }
        return "https".equals(scheme) ? 443 : 80;
    }

    private static boolean form(HttpServerRequest request, String path) {
        String type = request.getHeader("Content-Type");
        String wanted = path.equals(UPLOAD) ? FILE_FORM : FORM;
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(wanted);
    }
}
