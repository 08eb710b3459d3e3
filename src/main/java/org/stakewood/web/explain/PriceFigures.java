package org.stakewood.web.explain;

import org.stakewood.economy.amm.Arbitrage;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.amm.StableSwap;
import org.stakewood.economy.amm.Weighted;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.text.FigureWords;

/** What every pool asks: its price, its fee, and how much moves it. */
final class PriceFigures {

    private final Makings make;

    private PriceFigures(Makings make) {
        this.make = make;
    }

    static void declare(Makings make) {
        PriceFigures prices = new PriceFigures(make);
        make.view().pools().forEach(prices::pool);
    }

    /** What a pool holds of an asset. */
    static Given reserve(Makings make, Pool pool, Side side) {
        Asset asset = pool.asset(side);
        return make.named(
                make.say("explain_n_in_pool", FigureWords.symbol(asset)),
                make.coins("column_reserve", asset, pool.reserve(side)));
    }

    private void pool(Pool pool) {
        String name = make.desk().place().pool(pool.id());
        String at = "-" + pool.id();
        if (pool.reserve1() > 0 && pool.reserve2() > 0) {
            String unit = FigureWords.symbol(pool.asset2());
            make.declare(
                    "spot" + at,
                    "spot",
                    name,
                    () -> spot(pool),
                    value -> make.price(value) + "\u00a0" + unit,
                    "",
                    "spot",
                    "pool",
                    "slippage");
        }
        make.declare(
                "depth" + at,
                "depth",
                name,
                () -> make.coins("explain_depth", pool.asset1(), make.view().depth(pool)),
                make.amount(pool.asset1()),
                FigureWords.symbol(pool.asset1()),
                "slippage");
        make.declare(
                "fee" + at,
                "fee",
                name,
                () -> make.share("explain_fee", Arbitrage.feeOf(pool.kind())),
                make::percent,
                "%",
                "liquidity");
        make.declare("feeyield" + at, "feeyield", name, () -> earned(pool), make::percent, "%", "liquidity");
    }

    private Formula earned(Pool pool) {
        var days = make.view().record(pool.id()).feeYields();
        return make.share("explain_feeyield", days.isEmpty() ? 0 : days.last());
    }

    private Formula spot(Pool pool) {
        Given first = reserve(make, pool, Side.FIRST);
        Given second = reserve(make, pool, Side.SECOND);
        if (pool.kind() instanceof ConstantProduct) {
            return second.over(first);
        } else if (pool.kind() instanceof Weighted weighted) {
            return second.over(make.share("explain_n_weight", weighted.portion(Side.SECOND)))
                    .over(first.over(make.share("explain_n_weight", weighted.portion(Side.FIRST))));
        }
        return stable(pool, (StableSwap) pool.kind(), first, second);
    }

    /** (2A + D³/(4x²y)) ÷ (2A + D³/(4xy²)). */
    private Formula stable(Pool pool, StableSwap curve, Given first, Given second) {
        Given sum = make.number("explain_n_invariant", curve.invariant(pool.reserve1(), pool.reserve2()) / 1e6);
        Formula flat = make.count("explain_n_two", 2).times(make.count("explain_n_flat", curve.amplification()));
        return flat.plus(bend(sum, first, second, first)).over(flat.plus(bend(sum, first, second, second)));
    }

    private Formula bend(Given sum, Given first, Given second, Given again) {
        return sum.times(sum)
                .times(sum)
                .over(make.count("explain_n_four", 4).times(first).times(second).times(again));
    }
}
