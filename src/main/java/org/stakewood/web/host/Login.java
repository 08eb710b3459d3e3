package org.stakewood.web.host;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.stakewood.ops.SetupLink;
import org.stakewood.web.Page;
import org.stakewood.web.security.Roles;

/** Where hosts log in. What is posted here the form mechanism takes (org.stakewood.web.security.HostLogin). */
@PermitAll
public class Login extends Page {

    /** Named in the configuration too: where the mechanism reads to which page a host wanted. */
    private static final String WANTED = "host-wanted";

    @Inject
    RoutingContext context;

    @Inject
    SetupLink setup;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(boolean failed, boolean nobody);
    }

    @GET
    @Path("/login")
    public Object form(@RestQuery String failed, @RestQuery String to) {
        if (identity.hasRole(Roles.HOST)) {
            return look("/host");
        }
        if (to != null && to.matches("/host(/[A-Za-z0-9/_-]*)?")) {
            remember(to);
        }
        return Templates.form(failed != null, setup.needed());
    }

    private void remember(String page) {
        var request = context.request();
        context.response()
                .addCookie(Cookie.cookie(WANTED, request.scheme() + "://" + request.authority() + page)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(request.isSSL()));
    }
}
