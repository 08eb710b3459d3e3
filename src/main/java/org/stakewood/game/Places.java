package org.stakewood.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.stakewood.game.seat.Draw;
import org.stakewood.game.seat.Placing;
import org.stakewood.game.session.Session;

/** The places of a session: which networks still take people, and which accounts of theirs. */
final class Places implements Placing {

    private static final int MOST_ACCOUNTS = 1_000;

    private final Session session;
    private final Draw draw;
    private final List<Room> rooms = new ArrayList<>();

    private Places(Session session, Tables tables) {
        this.session = session;
        this.draw = new Draw(session.draw(), session.networks().size());
        for (long game : session.games()) {
            Moment moment = tables.table(game).current();
            List<Integer> candidates = Seating.candidates(moment, session.practising());
            rooms.add(new Room(
                    game,
                    moment.clock().status() == GameStatus.OVER,
                    candidates.isEmpty() && moment.publicView().accounts() >= MOST_ACCOUNTS,
                    candidates));
        }
    }

    /** The places of a session as it is now. Refused: OVER, FULL where no network takes anybody. */
    static Places of(Session session, Tables tables) {
        Places places = new Places(session, tables);
        if (places.rooms.stream().allMatch(Room::over)) {
            throw new Sorry(Sorry.Why.OVER);
        }
        if (places.rooms.stream().noneMatch(Room::free)) {
            throw new Sorry(Sorry.Why.FULL);
        }
        return places;
    }

    /** A place in one network, whatever the drawing says: for a trial. */
    Placing in(int network) {
        return (before, next, taken) -> place(rooms.get(network), null, taken);
    }

    /** A place whose network takes nobody any more is left out: the order of the others stays as drawn. */
    @Override
    public Place place(Place before, int next, LongFunction<Set<Integer>> taken) {
        if (!session.parallel()) {
            return place(rooms.get(0), null, taken);
        }
        if (before != null && before.place() != null) {
            return place(rooms.get(draw.network(before.place())), before.place(), taken);
        }
        int place = next;
        while (!rooms.get(draw.network(place)).free()) {
            place++;
        }
        return place(rooms.get(draw.network(place)), place, taken);
    }

    private Place place(Room room, Integer place, LongFunction<Set<Integer>> taken) {
        if (!room.free()) {
            throw new Sorry(room.over() ? Sorry.Why.OVER : Sorry.Why.FULL);
        }
        Integer block = place == null ? null : Integer.valueOf(draw.block(place));
        int account = Seating.first(room.candidates(), taken.apply(room.game()));
        return new Place(room.game(), place, block, account);
    }

    private record Room(long game, boolean over, boolean full, List<Integer> candidates) {

        boolean free() {
            return !over && !full;
        }
    }
}
