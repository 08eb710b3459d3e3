package org.stakewood.economy.liquidation;

import java.util.List;
import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.amm.Swap;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.LadderRules;
import org.stakewood.economy.scenario.Tank;

/** Who bears a debt that nothing covers: the tanks of the scenario, in its order. */
public final class Ladder {

    private Ladder() {}

    /**
     * Covers a deficit. The caller has struck a desk's debt off its books; a market's still counts among what its book
     * has in auction.
     */
    public static void cover(Draft draft, Origin origin, Asset asset, long deficit) {
        from(draft, origin, asset, deficit, 0);
    }

    /** Goes on below the tank of new ACORN, whose auction has ended. */
    static void next(Draft draft, Origin origin, Asset asset, long deficit) {
        from(draft, origin, asset, deficit, order(draft).indexOf(Tank.ACORN) + 1);
    }

    private static void from(Draft draft, Origin origin, Asset asset, long deficit, int first) {
        List<Tank> tanks = order(draft);
        long left = deficit;
        for (int i = first; i < tanks.size() && left > 0; i++) {
            Tank tank = tanks.get(i);
            if (tank == Tank.INSURANCE) {
                left -= insure(draft, origin, asset, left);
            } else if (tank == Tank.ACORN && sellable(draft)) {
                issue(draft, origin, asset, left);
                return;
            } else if (tank == Tank.HAIRCUT) {
                Settled.writtenOff(draft, origin, asset, left);
                draft.tell(new DeficitCovered(origin.account(), Tank.HAIRCUT, asset, left));
                left = 0;
            }
        }
        if (left > 0) {
            Settled.writtenOff(draft, origin, asset, left);
            draft.tell(new DeficitCovered(origin.account(), Tank.HAIRCUT, asset, left));
        }
    }

    private static List<Tank> order(Draft draft) {
        return draft.scenario().credit().liquidation() == null
                ? List.of(Tank.HAIRCUT)
                : draft.scenario().credit().liquidation().ladder().order();
    }

    /** The fund pays with what it has of the asset, then with what its OAK brings; returns how much. */
    private static long insure(Draft draft, Origin origin, Asset asset, long deficit) {
        long own = Math.min(deficit, draft.house(House.INSURANCE).of(asset));
        draft.debit(House.INSURANCE, asset, own);
        Swap swap = asset == Asset.OAK ? null : buy(draft, asset, deficit - own);
        long bought = swap == null ? 0 : Math.min(swap.amountOut(), deficit - own);
        long paid = Amount.add(own, bought);
        if (paid > 0) {
            Settled.paid(draft, origin, asset, paid);
            draft.tell(new DeficitCovered(
                    origin.account(),
                    Tank.INSURANCE,
                    asset,
                    paid,
                    swap == null ? 0 : swap.amountIn(),
                    swap == null ? 0 : swap.spotBefore(),
                    swap == null ? 0 : swap.spotAfter()));
        }
        return paid;
    }

    /**
     * Swaps the fund's OAK while the pool's price stays near its average; the synthetic is bought up to its desk's cap.
     * What is bought beyond the need stays the fund's. Null if nothing can be bought.
     */
    private static Swap buy(Draft draft, Asset asset, long most) {
        boolean synthetic = asset == Asset.SOAK;
        int id = synthetic
                ? Prices.oracle(draft.pools(), Asset.SOAK, Asset.OAK)
                : Prices.oracle(draft.pools(), Asset.OAK, asset);
        long budget = draft.house(House.INSURANCE).oak();
        if (id < 0 || most == 0 || budget == 0) {
            return null;
        }
        double tolerance = draft.scenario().credit().liquidation().ladder().tolerance();
        double bound = synthetic
                ? draft.scenario().credit().desks().stream()
                        .mapToDouble(each -> each.priceCap())
                        .max()
                        .orElse(Oracle.of(draft).soakAverage() * (1 + tolerance))
                : Oracle.of(draft).oakAverage() * (1 - tolerance);
        Swap swap = Selling.most(
                draft.pool(id), Asset.OAK, budget, most, spot -> synthetic ? spot <= bound : spot >= bound);
        if (swap == null) {
            return null;
        }
        draft.debit(House.INSURANCE, Asset.OAK, swap.amountIn());
        draft.update(swap.pool());
        draft.credit(House.INSURANCE, asset, Math.max(0, swap.amountOut() - most));
        return swap;
    }

    private static boolean sellable(Draft draft) {
        Oracle oracle = Oracle.of(draft);
        return !oracle.thin(Asset.ACORN) && oracle.average(Asset.ACORN) > 0;
    }

    private static void issue(Draft draft, Origin origin, Asset asset, long deficit) {
        LadderRules rules = draft.scenario().credit().liquidation().ladder();
        long today = Amount.floorTimes(draft.supply().outstanding(Asset.ACORN), rules.acornShare());
        double mark = Marks.of(draft, origin, LotKind.ACORN, asset);
        Auctions.open(draft, origin, asset, deficit, 0, LotKind.ACORN, today, mark);
    }
}
