package org.stakewood.web.explain;

import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.text.FigureWords;

/** Prices outside, and what the player's part of a pool is worth. */
final class PoolFigures {

    private final Makings make;

    private PoolFigures(Makings make) {
        this.make = make;
    }

    static void declare(Makings make) {
        new PoolFigures(make).declare();
    }

    private void declare() {
        make.declare("outside", "outside", "", this::outside, value -> make.price(value) + "\u00a0USD", "", "outside");
        make.declare("outside-cost", "outside_cost", "", this::outsideCost, make::percent, "%", "outside");
        for (Liquidity each : make.view().account().liquidity()) {
            String pool = name(each.pool());
            make.declare("lp-" + each.pool(), "lp", pool, () -> worth(each), make::bare, "USD", "liquidity");
            make.declare("held-" + each.pool(), "held", pool, () -> held(each), make::bare, "USD", "loss");
            make.declare(
                    "gain-" + each.pool(), "gain", pool, () -> gain(each), make::change, "USD", "loss", "liquidity");
            make.declare(
                    "poolshare-" + each.pool(), "poolshare", pool, () -> share(each), make::percent, "%", "liquidity");
            for (Side side : Side.values()) {
                Asset asset = make.view().pools().get(each.pool()).asset(side);
                make.declare(
                        "out-" + each.pool() + "-" + asset,
                        "out",
                        pool,
                        () -> out(each, side),
                        make.amount(asset),
                        FigureWords.symbol(asset),
                        "liquidity");
            }
        }
    }

    private Formula outside() {
        var market = make.view().outside();
        Formula trades = make.number(
                        "explain_n_impact", make.view().rules().outside().impact())
                .times(make.coins("explain_n_bought", Asset.OAK, market.netBought()))
                .over(make.coins("explain_n_float", Asset.OAK, market.floating()));
        return make.number("explain_n_outside", market.price())
                .times(new Formula.Applied(Formula.Applied.Function.GROWTH, trades));
    }

    private Formula outsideCost() {
        var rules = make.view().rules().outside();
        return make.share("explain_n_spread", rules.spread()).plus(make.share("column_fee", rules.fee()));
    }

    private Formula worth(Liquidity position) {
        Pool pool = make.view().pools().get(position.pool());
        long[] out = make.view().payout(position);
        return valued("explain_n_pays", pool.asset1(), out[0], "out-" + pool.id() + "-" + pool.asset1())
                .plus(valued("explain_n_pays", pool.asset2(), out[1], "out-" + pool.id() + "-" + pool.asset2()));
    }

    private Formula held(Liquidity position) {
        Pool pool = make.view().pools().get(position.pool());
        return valued("explain_n_put_in", pool.asset1(), position.put1(), null)
                .plus(valued("explain_n_put_in", pool.asset2(), position.put2(), null));
    }

    private Formula gain(Liquidity position) {
        return make.usd("explain_lp", make.view().worth(position))
                .by("lp-" + position.pool())
                .minus(make.usd("explain_held", make.view().held(position)).by("held-" + position.pool()));
    }

    private Formula share(Liquidity position) {
        return make.count("explain_n_your_shares", position.shares())
                .over(make.count(
                        "explain_n_all_shares",
                        make.view().pools().get(position.pool()).shares()));
    }

    private Formula out(Liquidity position, Side side) {
        Pool pool = make.view().pools().get(position.pool());
        return make.count("explain_n_your_shares", position.shares())
                .over(make.count("explain_n_all_shares", pool.shares()))
                .times(PriceFigures.reserve(make, pool, side));
    }

    private Formula valued(String key, Asset asset, long micros, String figure) {
        Given coins = make.coins(key, asset, micros).by(figure);
        if (asset == Asset.USD) {
            return coins;
        }
        Given price = make.named(
                make.say("explain_n_price_of", FigureWords.symbol(asset)),
                make.number("column_price", make.view().prices().of(asset)));
        return coins.times(asset == Asset.OAK ? price.by("price-oak") : price);
    }

    private String name(int pool) {
        return make.desk().place().pool(pool);
    }
}
