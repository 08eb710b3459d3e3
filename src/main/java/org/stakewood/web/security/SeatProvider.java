package org.stakewood.web.security;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;

/** Lets a cookie count only while its seat is kept and no newer device has it. */
@ApplicationScoped
public class SeatProvider implements IdentityProvider<SeatRequest> {

    private final Seats seats;

    SeatProvider(Seats seats) {
        this.seats = seats;
    }

    @Override
    public Class<SeatRequest> getRequestType() {
        return SeatRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SeatRequest request, AuthenticationRequestContext context) {
        SeatTicket ticket = request.ticket();
        return context.runBlocking(() -> seats.find(ticket.seat(), ticket.epoch())
                .map(SeatProvider::identity)
                .orElseGet(HostIdentity::nobody));
    }

    private static SecurityIdentity identity(Seat seat) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("seat " + seat.id()))
                .addRole(Roles.SEAT)
                .addAttribute(Sitting.SEAT, seat)
                .build();
    }
}
