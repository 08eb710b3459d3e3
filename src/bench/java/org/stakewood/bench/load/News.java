package org.stakewood.bench.load;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a stream of events. */
final class News {

    /** Told of each event. */
    interface Listener {
        /** @param millis the clock when it arrived */
        void heard(String name, String data, long millis);
    }

    private static final Pattern NUMBER = Pattern.compile("\"(seq|day|dueAt|serverNow)\":([0-9]+)");

    private final Listener listener;
    private Buffer rest = Buffer.buffer();
    private String name = "message";
    private StringBuilder data = new StringBuilder();
    private String lastId;

    News(Listener listener) {
        this.listener = listener;
    }

    /** Id of the last event that had one, or null. */
    String lastId() {
        return lastId;
    }

    void add(Buffer more) {
        long millis = System.currentTimeMillis();
        rest.appendBuffer(more);
        int start = 0;
        for (int at = 0; at < rest.length(); at++) {
            if (rest.getByte(at) == '\n') {
                line(rest.getString(start, at, StandardCharsets.UTF_8.name()), millis);
                start = at + 1;
            }
        }
        rest = rest.getBuffer(start, rest.length());
    }

    private void line(String line, long millis) {
        if (line.isEmpty()) {
            if (data.length() > 0) {
                listener.heard(name, data.toString(), millis);
            }
            name = "message";
            data = new StringBuilder();
            return;
        }
        int colon = line.indexOf(':');
        String field = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(colon + 1).stripLeading();
        switch (field) {
            case "event" -> name = value;
            case "id" -> lastId = value;
            case "data" -> data.append(value);
            default -> {}
        }
    }

    /** A number at the top of the news; -1 if it is not there. */
    static long number(String data, String field) {
        Matcher matcher = NUMBER.matcher(data);
        while (matcher.find()) {
            if (matcher.group(1).equals(field)) {
                return Long.parseLong(matcher.group(2));
            }
        }
        return -1;
    }
}
