package org.stakewood.live;

import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;

/**
 * One event of a stream.
 *
 * @param name of docs/live.md
 * @param id place in the game, or null
 * @param data JSON
 * @param retry milliseconds after which to come back when the stream breaks; null for no word about it
 */
record Item(String name, String id, String data, Long retry) {

    private static final int RETRY = 2_000;

    static Item day(String id, String news) {
        return new Item("day", id, news, null);
    }

    static Item mine(String id, String news) {
        return new Item("mine", id, news, null);
    }

    static Item reload(String id) {
        return new Item("reload", id, "{}", null);
    }

    static Item gone() {
        return new Item("gone", null, "{}", null);
    }

    static Item beat(Instant now) {
        return new Item("beat", null, "{\"serverNow\":" + now.toEpochMilli() + "}", null);
    }

    /** First and last word of a stream. The jitter keeps a class from coming back in one instant. */
    static Item hello(Instant now) {
        long jitter = ThreadLocalRandom.current().nextLong(RETRY);
        return new Item("beat", null, beat(now).data(), RETRY + jitter);
    }

    OutboundSseEvent event() {
        OutboundSseEvent.Builder event = new OutboundSseEventImpl.BuilderImpl().name(name);
        if (id != null) {
            event.id(id);
        }
        if (retry != null) {
            event.reconnectDelay(retry);
        }
        return event.data(data).build();
    }
}
