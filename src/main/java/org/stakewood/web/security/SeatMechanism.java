package org.stakewood.web.security;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes a player by the cookie of the seat that the address names. */
@ApplicationScoped
public class SeatMechanism implements HttpAuthenticationMechanism {

    private static final Pattern PAGES = Pattern.compile("/play/([0-9]{1,18})(?:/.*)?");
    private static final int BEFORE_HOSTS = HttpAuthenticationMechanism.DEFAULT_PRIORITY + 1000;

    private final SeatCookie cookies;

    SeatMechanism(SeatCookie cookies) {
        this.cookies = cookies;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return ticket(context)
                .map(ticket -> providers.authenticate(new SeatRequest(ticket)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private Optional<SeatTicket> ticket(RoutingContext context) {
        Matcher page = PAGES.matcher(context.normalizedPath());
        if (!page.matches()) {
            return Optional.empty();
        }
        long seat = Long.parseLong(page.group(1));
        Cookie cookie = context.request().getCookie(SeatCookie.name(seat));
        return Optional.ofNullable(cookie)
                .flatMap(each -> cookies.read(each.getValue()))
                .filter(each -> each.seat() == seat && each.fresh(Instant.now()));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SeatRequest.class);
    }

    @Override
    public int getPriority() {
        return BEFORE_HOSTS;
    }
}
