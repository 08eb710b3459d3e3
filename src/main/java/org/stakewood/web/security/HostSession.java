package org.stakewood.web.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.stakewood.game.session.Hosts;

/** Recognizes a host by the login cookie, unless all logins of that epoch have ended: then it is nobody. */
@ApplicationScoped
public class HostSession implements IdentityProvider<TrustedAuthenticationRequest> {

    private final Hosts hosts;

    HostSession(Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> HostIdentity.parse(request.getPrincipal())
                .filter(each -> hosts.current(each.id(), each.epoch()))
                .map(each -> HostIdentity.of(each.id(), each.epoch()))
                .orElseGet(HostIdentity::nobody));
    }
}
