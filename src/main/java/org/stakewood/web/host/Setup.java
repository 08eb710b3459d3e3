package org.stakewood.web.host;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.stakewood.game.Sorry;
import org.stakewood.game.session.Hosts;
import org.stakewood.ops.SetupLink;
import org.stakewood.web.Page;
import org.stakewood.web.error.TooMany;
import org.stakewood.web.security.Throttle;
import org.stakewood.web.security.Visitors;

/** The first host signs up behind the link that the console shows; afterwards there is no such page. */
@PermitAll
public class Setup extends Page {

    private static final Logger LOG = Logger.getLogger(Setup.class);
    private static final int TRIES = 20;

    @Inject
    SetupLink link;

    @Inject
    Hosts hosts;

    @Inject
    Throttle throttle;

    @Inject
    RoutingContext context;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(String token, String name, String fault, int shortest);
    }

    @GET
    @Path("/setup/{token}")
    public TemplateInstance form(@RestPath String token) {
        require(token);
        return page(token, "", null);
    }

    @POST
    @Path("/setup/{token}")
    @Transactional(NOT_SUPPORTED)
    public Object create(@RestPath String token, @RestForm String name, @RestForm String password) {
        require(token);
        try {
            hosts.create(name, password);
        } catch (Sorry why) {
            return page(token, name, words().say(Excuse.key(why.why())));
        }
        link.used();
        LOG.info("The first host has signed up; the set-up link is spent.");
        // The browser posts the same name and password there, so that nobody types them twice.
        return Response.temporaryRedirect(URI.create("/login")).build();
    }

    private void require(String token) {
        int wait = throttle.blocked("set-up from address", Visitors.address(context), TRIES, Duration.ofMinutes(5));
        if (wait > 0) {
            throw new TooMany(wait);
        }
        if (!link.valid(token)) {
            throttle.attempt("set-up from address", Visitors.address(context), TRIES, Duration.ofMinutes(5));
            throw new NotFoundException();
        }
    }

    private static TemplateInstance page(String token, String name, String fault) {
        return Templates.form(token, name == null ? "" : name, fault, Hosts.SHORTEST_PASSWORD);
    }
}
