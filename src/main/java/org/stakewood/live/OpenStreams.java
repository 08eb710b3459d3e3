package org.stakewood.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The open streams of one game. Used in the game's turns only. */
final class OpenStreams {

    /** Windows a person may have open on one seat; of more the oldest are ended. */
    static final int MOST_OF_SEAT = 4;

    private final List<LiveStream> all = new ArrayList<>();
    private final LiveMetrics metrics;

    OpenStreams(LiveMetrics metrics) {
        this.metrics = metrics;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** A new one; older devices' streams of the same seat, and the oldest of too many, are ended. */
    void add(LiveStream stream, Instant now) {
        all.add(stream);
        metrics.opened(stream.reader().edition().audience());
        if (stream.reader().seat() != null) {
            List<LiveStream> same = ofSeat(stream.reader().seat().id());
            int epoch = stream.reader().seat().epoch();
            same.stream().filter(each -> each.reader().seat().epoch() < epoch).forEach(each -> each.end(Item.gone()));
            for (int i = 0; i < same.size() - MOST_OF_SEAT; i++) {
                same.get(i).end(Item.hello(now));
            }
        }
    }

    void remove(LiveStream stream) {
        if (all.remove(stream)) {
            metrics.closed(stream.reader().edition().audience(), stream.hungUp());
        }
    }

    /** A copy, the oldest first. */
    List<LiveStream> all() {
        return List.copyOf(all);
    }

    List<LiveStream> ofSeat(long seat) {
        return filtered(
                each -> each.reader().seat() != null && each.reader().seat().id() == seat);
    }

    List<LiveStream> of(Audience audience) {
        return filtered(each -> each.reader().edition().audience() == audience);
    }

    /** Seats that somebody looks at now. */
    int seats() {
        return (int) of(Audience.PLAYER).stream()
                .map(each -> each.reader().seat().id())
                .distinct()
                .count();
    }

    void post(LiveStream stream, Item item) {
        metrics.sent(stream.post(item));
    }

    private List<LiveStream> filtered(Predicate<LiveStream> which) {
        return all.stream().filter(which).toList();
    }
}
