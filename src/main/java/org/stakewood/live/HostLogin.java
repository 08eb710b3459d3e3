package org.stakewood.live;

import jakarta.ws.rs.ForbiddenException;

/**
 * A host's login as its principal is called: number and epoch.
 *
 * @param epoch the login ends when the host's epoch is another
 */
record HostLogin(long id, int epoch) {

    static HostLogin of(String principal) {
        int dot = principal.indexOf('.');
        try {
            return new HostLogin(
                    Long.parseLong(principal, 0, Math.max(0, dot), 10), Integer.parseInt(principal.substring(dot + 1)));
        } catch (NumberFormatException somebodyElse) {
            throw new ForbiddenException();
        }
    }
}
