package org.stakewood.bench.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The cookies of one browser. */
final class Cookies {

    private record Cookie(String value, String path) {}

    private final Map<String, Cookie> kept = new LinkedHashMap<>();

    void take(List<String> headers) {
        for (String header : headers) {
            String[] parts = header.split(";\\s*");
            int equal = parts[0].indexOf('=');
            String name = parts[0].substring(0, equal);
            String path = "/";
            boolean gone = false;
            for (String part : parts) {
                String lower = part.toLowerCase(java.util.Locale.ROOT);
                path = lower.startsWith("path=") ? part.substring(5) : path;
                gone |= lower.equals("max-age=0");
            }
            if (gone) {
                kept.remove(name);
            } else {
                kept.put(name, new Cookie(parts[0].substring(equal + 1), path));
            }
        }
    }

    boolean has(String name) {
        return kept.containsKey(name);
    }

    /** For a request to an address; empty if there is none. */
    String header(String address) {
        return kept.entrySet().stream()
                .filter(each -> address.startsWith(each.getValue().path()))
                .map(each -> each.getKey() + "=" + each.getValue().value())
                .collect(Collectors.joining("; "));
    }
}
