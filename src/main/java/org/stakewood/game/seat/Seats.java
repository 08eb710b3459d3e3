package org.stakewood.game.seat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who sits where. */
public final class Seats {

    private static final long SEEN_NANOS = 10_000_000_000L;

    private final SeatStore store;
    private final Map<Long, Long> seen = new ConcurrentHashMap<>();

    public Seats(SeatStore store) {
        this.store = store;
    }

    /** The seat if it is still kept and no newer device has taken it over. */
    public Optional<Seat> find(long seat, int epoch) {
        return store.find(seat)
                .filter(each -> each.epoch() == epoch && each.state().kept());
    }

    /** The seat whatever has become of it: to tell "moved to another device" from "removed by the host". */
    public Optional<Seat> look(long seat) {
        return store.find(seat);
    }

    /** All seats of a session, in the order in which they were taken; real names are for the host only. */
    public List<Seat> of(long session) {
        return store.of(session);
    }

    /** Nicknames by account of one network, of those who still have a seat. */
    public Map<Integer, String> nicknames(long session, long game) {
        Map<Integer, String> names = new LinkedHashMap<>();
        for (Seat each : store.of(session)) {
            if (each.game() == game && each.account() >= 0 && each.state().kept()) {
                names.put(each.account(), each.nickname());
            }
        }
        return names;
    }

    /** The person of the seat is there; written at most every ten seconds. */
    public void present(long seat) {
        long now = System.nanoTime();
        Long last = seen.get(seat);
        if (last == null || now - last > SEEN_NANOS) {
            seen.put(seat, now);
            store.present(seat);
        }
    }
}
