package org.stakewood.economy.lending;

import java.util.function.ObjLongConsumer;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.World;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;

/** Σ limit·value ≥ Σ debt, which binds whoever owes: collateral at the lower of average and spot, debts at the higher. */
final class Limit {

    private Limit() {}

    /**
     * Does something with an amount and refuses it if the account then owes more than it may: NO_MARKET_PRICE where a
     * price is not to be had, LIMIT_EXCEEDED with the most that is possible. The rule itself must accept any smaller
     * amount from 0 on.
     */
    static void bind(Draft draft, int account, int market, long amount, Unit unit, ObjLongConsumer<Draft> rule) {
        World before = draft.world();
        rule.accept(draft, amount);
        if (holds(draft, account, market)) {
            return;
        }
        throw RefusedException.because(
                Reason.LIMIT_EXCEEDED,
                new Figure("most", unit, most(before, account, market, amount, rule)),
                new Figure("needed", unit, amount));
    }

    /** True if the account owes nothing, or no more than it may. */
    private static boolean holds(Draft draft, int account, int market) {
        MarketPosition position = Ledger.position(draft, account, market);
        if (!position.indebted()) {
            return true;
        }
        Oracle oracle = Oracle.of(draft);
        for (Asset asset : Health.priced(position)) {
            oracle.require(asset);
        }
        return Health.forNewDebts(draft.world(), account, market).withinLimit();
    }

    /** The largest amount below one that is too large; 0 if none fits. */
    static long most(World before, int account, int market, long tooMuch, ObjLongConsumer<Draft> rule) {
        long low = 0;
        long high = tooMuch - 1;
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            Draft attempt = new Draft(before);
            rule.accept(attempt, middle);
            if (holds(attempt, account, market)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
