package org.stakewood.web.security;

import io.vertx.ext.web.RoutingContext;

/** Where requests come from; for counting only, never stored. */
public final class Visitors {

    private Visitors() {}

    /** The address of a request's sender. */
    public static String address(RoutingContext http) {
        var address = http.request().remoteAddress();
        return address == null || address.hostAddress() == null ? "unknown" : address.hostAddress();
    }
}
