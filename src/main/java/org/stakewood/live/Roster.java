package org.stakewood.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.stakewood.game.Moment;
import org.stakewood.game.seat.Seat;

/** Who sits at a game. Asked for at most once a tick, beside the news; used in the game's turns only. */
final class Roster {

    private List<Seat> kept = List.of();
    private boolean stale = true;
    private boolean changed;

    /** Somebody came or went. */
    void stale() {
        stale = true;
    }

    /** Asks for the list if it may have changed; the answer comes in a later turn. */
    void refresh(Attendance attendance, Moment moment, Consumer<Runnable> turns) {
        if (stale) {
            stale = false;
            attendance.seats(moment, fresh -> turns.accept(() -> take(fresh)), () -> turns.accept(this::stale));
        }
    }

    /** True once after the list has changed. */
    boolean takeChange() {
        boolean was = changed;
        changed = false;
        return was;
    }

    /** Figures about people; for the host also each seat's net worth at the end of the last day. */
    Map<String, Object> fields(Audience audience, Moment moment, int listening) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("here", kept.size());
        if (audience == Audience.HOST) {
            fields.put("listening", listening);
            if (moment.series().days() > 0) {
                long[] worths = moment.series().worths().last();
                for (Seat each : kept) {
                    if (each.account() >= 0 && each.account() < worths.length) {
                        fields.put("seat." + each.id(), worths[each.account()]);
                    }
                }
            }
        }
        return fields;
    }

    private void take(List<Seat> fresh) {
        changed |= fresh.size() != kept.size();
        kept = fresh;
    }
}
