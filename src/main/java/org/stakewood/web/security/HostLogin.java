package org.stakewood.web.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import org.stakewood.game.session.Host;
import org.stakewood.game.session.Hosts;

/**
 * Lets a host in by name and password. The form is posted to a place that no controller guards, so its token is looked
 * at here; too many wrong tries for an account or from an address are turned away unread.
 */
@ApplicationScoped
public class HostLogin implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    static final Duration WINDOW = Duration.ofMinutes(5);
    static final int MOST_OF_ADDRESS = 30;
    private static final int MOST_OF_ACCOUNT = 10;
    private static final String TOKEN = "csrf-token";

    private final Hosts hosts;
    private final Throttle throttle;

    HostLogin(Hosts hosts, Throttle throttle) {
        this.hosts = hosts;
        this.throttle = throttle;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        RoutingContext http = HttpSecurityUtils.getRoutingContextAttribute(request);
        String name = request.getUsername();
        String password = new String(request.getPassword().getPassword());
        return context.runBlocking(() -> check(http, name, password));
    }

    private SecurityIdentity check(RoutingContext http, String name, String password) {
        String account = name.strip().toLowerCase(java.util.Locale.ROOT);
        String address = Visitors.address(http);
        if (!tokenHolds(http)
                || throttle.blocked("login of account", account, MOST_OF_ACCOUNT, WINDOW) > 0
                || throttle.blocked("login from address", address, MOST_OF_ADDRESS, WINDOW) > 0) {
            throw new AuthenticationFailedException();
        }
        Host host = hosts.check(name, password).orElseThrow(() -> {
            throttle.attempt("login of account", account, MOST_OF_ACCOUNT, WINDOW);
            throttle.attempt("login from address", address, MOST_OF_ADDRESS, WINDOW);
            return new AuthenticationFailedException();
        });
        return HostIdentity.of(host.id(), host.sessionEpoch());
    }

    private static boolean tokenHolds(RoutingContext http) {
        var cookie = http.request().getCookie(TOKEN);
        String typed = http.request().getFormAttribute(TOKEN);
        return cookie != null
                && typed != null
                && MessageDigest.isEqual(
                        cookie.getValue().getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }
}
