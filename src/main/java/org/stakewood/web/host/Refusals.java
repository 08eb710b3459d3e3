package org.stakewood.web.host;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.AuthorizationFailureEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Tells the operator's log who was kept out of the hosts' pages: a seat by its number, everybody else as nobody. */
@ApplicationScoped
public class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    void refused(@Observes AuthorizationFailureEvent refusal) {
        Object request = refusal.getEventProperties().get(RoutingContext.class.getName());
        if (request instanceof RoutingContext http && http.normalizedPath().startsWith("/host")) {
            LOG.warnf(
                    "Kept out of the hosts' pages: %s at %s %s",
                    name(refusal.getSecurityIdentity()), http.request().method(), http.normalizedPath());
        }
    }

    private static String name(SecurityIdentity who) {
        return who == null || who.isAnonymous() ? "nobody" : who.getPrincipal().getName();
    }
}
