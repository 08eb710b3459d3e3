package org.stakewood.bench.load;

import java.net.URI;

/** Where the server is; on this machine, so that no other is ever burdened. */
record Address(String host, int port) {

    static Address of(String url) {
        URI uri = URI.create(url);
        if (!"127.0.0.1".equals(uri.getHost()) && !"localhost".equals(uri.getHost())) {
            throw new IllegalArgumentException("only a server of this machine may be measured, not " + url);
        }
        return new Address(uri.getHost(), uri.getPort() < 0 ? 80 : uri.getPort());
    }

    String origin() {
        return "http://" + host + ":" + port;
    }

    /** An address of this server without the server. */
    String path(String location) {
        return location.startsWith(origin()) ? location.substring(origin().length()) : location;
    }
}
