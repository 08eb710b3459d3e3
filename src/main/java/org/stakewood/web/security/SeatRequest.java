package org.stakewood.web.security;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A player's cookie that was sealed here, to be held against the seat as it is now. */
final class SeatRequest extends BaseAuthenticationRequest {

    private final SeatTicket ticket;

    SeatRequest(SeatTicket ticket) {
        this.ticket = ticket;
    }

    SeatTicket ticket() {
        return ticket;
    }
}
