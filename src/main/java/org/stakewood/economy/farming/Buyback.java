package org.stakewood.economy.farming;

import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.Swap;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.event.AcornBoughtBack;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.FarmRules;

/** Buys ACORN with a part of what the markets earn and burns it. */
public final class Buyback {

    private Buyback() {}

    /** Takes the rules' part of a pool's fees of the day out of its reserves, floored; nothing from a pool of ACORN. */
    public static Pool collect(Draft draft, Pool pool) {
        FarmRules rules = draft.scenario().credit().farm();
        if (rules == null || pool.asset1() == Asset.ACORN || pool.asset2() == Asset.ACORN) {
            return pool;
        }
        long part1 = Amount.floorTimes(pool.feesToday1(), rules.buybackShare());
        long part2 = Amount.floorTimes(pool.feesToday2(), rules.buybackShare());
        if (part1 >= pool.reserve1() || part2 >= pool.reserve2()) {
            return pool;
        }
        draft.credit(House.BUYBACK, pool.asset1(), part1);
        draft.credit(House.BUYBACK, pool.asset2(), part2);
        return pool.less(part1, part2);
    }

    /** Step 6: sells what was set aside for dollars and buys ACORN with them; a thin market is left for another day. */
    public static void run(Draft draft) {
        if (draft.scenario().credit().farm() == null) {
            return;
        }
        leg(draft, Asset.SOAK, Asset.OAK, Asset.SOAK);
        leg(draft, Asset.OAK, Asset.USD, Asset.OAK);
        long dollars = draft.house(House.BUYBACK).usd();
        leg(draft, Asset.USD, Asset.ACORN, Asset.ACORN);
        long acorn = draft.house(House.BUYBACK).acorn();
        if (acorn > 0) {
            draft.debit(House.BUYBACK, Asset.ACORN, acorn);
            draft.burn(Flow.BUYBACK, Asset.ACORN, acorn);
            draft.tell(new AcornBoughtBack(dollars, acorn));
        }
    }

    private static void leg(Draft draft, Asset sold, Asset bought, Asset priced) {
        long amount = draft.house(House.BUYBACK).of(sold);
        if (amount == 0 || Oracle.of(draft).thin(priced)) {
            return;
        }
        int pool = Prices.oracle(draft.pools(), priced, priced == sold ? bought : sold);
        draft.attempt(buying -> {
            Swap swap = buying.pool(pool).swapIn(sold, amount);
            buying.debit(House.BUYBACK, sold, swap.amountIn());
            buying.credit(House.BUYBACK, bought, swap.amountOut());
            buying.update(swap.pool());
            buying.book(EarningPart.FARMING);
        });
    }
}
