package org.stakewood.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;

/** News as HTTP carries them, as a stream or for one request. */
@ApplicationScoped
class Wire {

    private final Channels channels;

    Wire(Channels channels) {
        this.channels = channels;
    }

    /** A language that is spoken here; the first unless another is asked for. */
    String language(String asked) {
        return channels.language(asked);
    }

    /** @param last what a browser says that comes back by itself; goes before the page's own {@code after} */
    Multi<OutboundSseEvent> stream(long game, Reader reader, String after, String last) {
        return channels.listen(game, reader, last == null ? after : last).map(Item::event);
    }

    /** @param known tag of the answer that the reader has; null for none */
    Uni<Response> now(long game, Reader reader, String known) {
        return Uni.createFrom().completionStage(channels.newest(game, reader)).map(newest -> answer(newest, known));
    }

    /** The clock's hands are not part of the tag: they alone are no news. */
    private static Response answer(Newest newest, String known) {
        String tag = "\"" + Integer.toHexString(NewsJson.text(newest.still()).hashCode()) + "\"";
        Response.ResponseBuilder answer =
                tag.equals(known) ? Response.notModified() : Response.ok(NewsJson.text(newest));
        return answer.header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
