package org.stakewood.game;

import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakewood.economy.Account;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.World;
import org.stakewood.economy.command.EndowSeat;
import org.stakewood.economy.command.HandSeat;
import org.stakewood.economy.event.SeatEndowed;
import org.stakewood.economy.measure.NetWorth;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.SeatState;
import org.stakewood.game.seat.SeatStore;

/** Finds accounts for people and tells the world who plays them. */
final class Seating {

    private final SeatStore store;
    private final Tables tables;

    Seating(SeatStore store, Tables tables) {
        this.store = store;
        this.tables = tables;
    }

    /**
     * Makes sure that the seat has an account and that the world knows who plays it: repairs what a crash between two
     * steps has left. Cheap when all is well.
     */
    Seat sit(Seat seat) {
        Table table = tables.table(seat.game());
        Seat seated = seat.account() >= 0 && there(table, seat.account()) ? seat : endow(table, seat);
        if (seated.game() != seat.game()) {
            // The class has moved on meanwhile.
            return sit(seated);
        }
        if (seated.account() >= 0) {
            hand(table, seated);
        }
        return seated;
    }

    /** Makes sure that the world knows that the person of a seat has left. Cheap when all is well. */
    void release(Seat seat) {
        Table table = tables.table(seat.game());
        if (there(table, seat.account())) {
            hand(table, seat);
        }
    }

    /**
     * Free players' accounts in order before the start; later, and when those are gone, all bots, the fairest first.
     *
     * @param practice true for a game that is only practised: its accounts are those of a game that has not begun
     */
    static List<Integer> candidates(Moment moment, boolean practice) {
        World world = moment.world();
        boolean lobby = practice || moment.clock().status() == GameStatus.LOBBY;
        NetWorth worth = NetWorth.of(world);
        long median = worth.medianOfPlayers();
        Vector<Account> bots = world.accounts().filter(each -> each.active() && !each.person());
        return bots.toJavaStream()
                .sorted(Comparator.<Account>comparingInt(each -> lobby && each.kind() == AccountKind.PLAYER ? 0 : 1)
                        .thenComparingLong(each -> lobby && each.kind() == AccountKind.PLAYER
                                ? each.id()
                                : Math.abs(worth.of(each) - median))
                        .thenComparingInt(Account::id))
                .map(Account::id)
                .toList();
    }

    /** The first that nobody has; negative if all are taken. */
    static int first(List<Integer> candidates, Set<Integer> taken) {
        return candidates.stream()
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElse(-1);
    }

    private Seat endow(Table table, Seat seat) {
        Optional<Answer> answer = tables.await(table.submit("seat:" + seat.id() + ":endow", new EndowSeat()));
        if (answer.isEmpty() || !(answer.get() instanceof Answer.Accepted accepted)) {
            return seat;
        }
        int account = accepted.events()
                .find(SeatEndowed.class::isInstance)
                .map(each -> ((SeatEndowed) each).account())
                .get();
        return store.account(seat.id(), seat.game(), account);
    }

    private boolean there(Table table, int account) {
        if (table.current().seatView(account).isEmpty()) {
            // Another node has opened the account.
            tables.await(table.look());
        }
        return table.current().seatView(account).isPresent();
    }

    private void hand(Table table, Seat seat) {
        Moment moment = table.current();
        boolean person = seat.state() == SeatState.OPEN;
        if (moment.clock().status() == GameStatus.OVER && (!person || seat.handed() == 0)) {
            // Who played until the end stays as it was; only whoever was away is ranked with people again.
            return;
        }
        Account account = moment.world().accounts().get(seat.account());
        if (account.person() != person || !account.active()) {
            boolean afresh = person && seat.handed() == 0 && moment.clock().status() != GameStatus.LOBBY;
            tables.await(table.submit(
                    "seat:" + seat.id() + ":hand:" + seat.handed(),
                    new HandSeat(seat.account(), person, true, afresh)));
        }
    }
}
