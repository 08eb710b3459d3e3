package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.amm.Weighted;
import org.stakewood.economy.farming.ProgrammeKind;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.FarmLine;
import org.stakewood.economy.view.MarketView;
import org.stakewood.economy.view.SeatView;

/** What each use of coins pays a year today, the farm's part included. */
final class Yields {

    private static final int DAYS = 10;

    private Yields() {}

    /** Of stake. */
    static double staking(SeatView view) {
        return view.stakingYield() + farm(view, ProgrammeKind.STAKERS, -1);
    }

    /** Of lent coins. */
    static double lending(SeatView view, MarketView market, Asset asset) {
        return market.rate(asset).supply() + farm(view, ProgrammeKind.SUPPLIERS, asset.ordinal());
    }

    /**
     * Of a pool's shares: the fees of the last ten days, less what such a pool loses against holding when the price
     * moves as it did in them, w·(1 − w)/2·σ² a day for a pool with weight w (the second-order term of its loss).
     */
    static double pool(SeatView view, Pool pool) {
        PriceRecord record = view.record(pool.id());
        int days = Math.min(DAYS, record.spots().size() - 1);
        double weight = pool.kind() instanceof Weighted weighted ? weighted.portion(Side.FIRST) : 0.5;
        double earned = 0;
        for (double each : record.feeYields().takeRight(days)) {
            earned += each;
        }
        double lost = weight * (1 - weight) / 2 * squares(record.spots().takeRight(days + 1));
        double year = view.rules().time().daysPerYear();
        double own = days == 0 ? 0 : (earned - lost) / days * year;
        return own + farm(view, ProgrammeKind.PROVIDERS, pool.id());
    }

    /** Sum of the squared changes, as logarithms. */
    private static double squares(Vector<Double> spots) {
        double sum = 0;
        for (int i = 1; i < spots.size(); i++) {
            double change = StrictMath.log(spots.get(i) / spots.get(i - 1));
            sum += change * change;
        }
        return sum;
    }

    private static double farm(SeatView view, ProgrammeKind kind, int target) {
        return view.farm()
                .lines()
                .find(each -> each.kind() == kind && each.target() == target)
                .map(FarmLine::rate)
                .filter(each -> !each.isNaN())
                .getOrElse(0.0);
    }
}
