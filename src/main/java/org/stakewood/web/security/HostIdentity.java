package org.stakewood.web.security;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Optional;

/**
 * A host as the login cookie names one: number and epoch, so that a login ends when the epoch rises.
 *
 * @param epoch the host's epoch at login
 */
public record HostIdentity(long id, int epoch) {

    private static final SecurityIdentity NOBODY =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    static SecurityIdentity of(long id, int epoch) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(id + "." + epoch))
                .addRole(Roles.HOST)
                .build();
    }

    /** Somebody without a name: for a login that has ended. */
    static SecurityIdentity nobody() {
        return NOBODY;
    }

    static Optional<HostIdentity> parse(String principal) {
        String[] parts = principal.split("\\.", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new HostIdentity(Long.parseLong(parts[0]), Integer.parseInt(parts[1])))
                    : Optional.empty();
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }

    /** The host who asks; nobody else gets past. */
    public static long require(SecurityIdentity identity) {
        if (!identity.hasRole(Roles.HOST)) {
            throw new ForbiddenException();
        }
        return parse(identity.getPrincipal().getName())
                .orElseThrow(ForbiddenException::new)
                .id();
    }
}
