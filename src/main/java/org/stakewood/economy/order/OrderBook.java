package org.stakewood.economy.order;

import io.vavr.collection.TreeMap;
import org.stakewood.economy.Credit;
import org.stakewood.economy.Draft;

/** Where standing orders are written down, by account: a day asks only those who have one. */
public final class OrderBook {

    private OrderBook() {}

    /** What stands for an account. */
    public static Orders of(Credit credit, int account) {
        return credit.orders().getOrElse((long) account, Orders.NONE);
    }

    static void put(Draft draft, int account, StandingOrder order) {
        write(draft, account, of(draft.credit(), account).with(order));
    }

    static void strike(Draft draft, int account, OrderKind kind) {
        write(draft, account, of(draft.credit(), account).without(kind));
    }

    /** Strikes out everything that stands for an account, as when somebody else takes its seat. */
    public static void clear(Draft draft, int account) {
        write(draft, account, Orders.NONE);
    }

    private static void write(Draft draft, int account, Orders orders) {
        TreeMap<Long, Orders> all = draft.credit().orders();
        long key = account;
        if (orders.empty()) {
            if (all.containsKey(key)) {
                draft.setCredit(draft.credit().withOrders(all.remove(key)));
            }
        } else {
            draft.setCredit(draft.credit().withOrders(all.put(key, orders)));
        }
    }
}
