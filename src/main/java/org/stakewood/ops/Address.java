package org.stakewood.ops;

import org.eclipse.microprofile.config.Config;

/** Where a browser on this machine finds the server. */
final class Address {
    private Address() {}

    /** {@code stakewood.public-url} if set, else this machine and the port of the configuration. */
    static String wished(Config config) {
        return config.getOptionalValue("stakewood.public-url", String.class)
                .map(url -> url.endsWith("/") ? url.substring(0, url.length() - 1) : url)
                .orElseGet(() -> "http://localhost:"
                        + config.getOptionalValue("quarkus.http.port", Integer.class)
                                .orElse(8080));
    }
}
