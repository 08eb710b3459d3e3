package org.stakewood.web.wall;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a class may find this server. A program cannot know which of a laptop's addresses the class room's network
 * uses, so all are offered and the host picks one.
 */
@ApplicationScoped
public class JoinAddresses {

    private final Optional<String> wished;

    JoinAddresses(@ConfigProperty(name = "stakewood.public-url") Optional<String> wished) {
        this.wished = wished.map(JoinAddresses::withoutSlash);
    }

    /**
     * The addresses, the likeliest first: the configured one; the one by which the page was asked for, unless only this
     * machine knows it by that name; the machine's own in private networks.
     */
    public List<String> all(HttpServerRequest request) {
        Set<String> found = new LinkedHashSet<>();
        wished.ifPresent(found::add);
        String asked = asked(request);
        boolean local = asked.matches("https?://(localhost|127\\.[0-9.]+|\\[::1])(:[0-9]+)?");
        if (!local) {
            found.add(asked);
        }
        String rest = asked.replaceFirst("//(\\[[^]]*]|[^:/]*)", "//%s");
        own().forEach(each -> found.add(String.format(rest, each)));
        if (found.isEmpty()) {
            found.add(asked);
        }
        return new ArrayList<>(found);
    }

    /** The wanted address if it is one of them, else the likeliest. */
    public String pick(HttpServerRequest request, String wanted) {
        List<String> all = all(request);
        return all.contains(wanted) ? wanted : all.get(0);
    }

    /** An address as people type it. */
    public static String spoken(String address) {
        return address.replaceFirst("^https?://", "");
    }

    /** Where a code leads. */
    public static String door(String address, String code) {
        return address + "/join/" + code;
    }

    private static String asked(HttpServerRequest request) {
        var authority = request.authority();
        return request.scheme() + "://" + (authority == null ? "localhost" : authority.toString());
    }

    private static List<String> own() {
        List<String> own = new ArrayList<>();
        try {
            for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (each.isUp() && !each.isLoopback()) {
                    for (InetAddress address : Collections.list(each.getInetAddresses())) {
                        if (address instanceof Inet4Address && address.isSiteLocalAddress()) {
                            own.add(address.getHostAddress());
                        }
                    }
                }
            }
        } catch (SocketException unreadable) {
            return own;
        }
        return own;
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
