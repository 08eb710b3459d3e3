package org.stakewood.economy.audit;

import io.vavr.collection.Vector;
import org.stakewood.economy.amm.Pool;

/** The swap fees that pools have earned for each of their shares. */
final class PoolFees {

    private PoolFees() {}

    /** The sums after an act; where the day's fees have been counted anew, what left the reserves was taken of them. */
    static Vector<Double> after(Vector<Double> sums, Vector<Pool> before, Vector<Pool> after) {
        Vector<Double> next = sums;
        for (int id = 0; before != after && id < before.size(); id++) {
            Pool old = before.get(id);
            Pool now = after.get(id);
            if (old == now || old.shares() == 0) {
                continue;
            }
            boolean anew = now.feesToday1() < old.feesToday1() || now.feesToday2() < old.feesToday2();
            long first = anew ? now.reserve1() - old.reserve1() : now.feesToday1() - old.feesToday1();
            long second = anew ? now.reserve2() - old.reserve2() : now.feesToday2() - old.feesToday2();
            next = first == 0 ? next : next.update(2 * id, sums.get(2 * id) + (double) first / old.shares());
            next = second == 0 ? next : next.update(2 * id + 1, sums.get(2 * id + 1) + (double) second / old.shares());
        }
        return next;
    }
}
