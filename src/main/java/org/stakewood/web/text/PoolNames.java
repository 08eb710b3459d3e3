package org.stakewood.web.text;

import io.vavr.collection.Vector;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.Weighted;

/** What a pool is called: its two coins, and what sets it apart where several pools trade the same two. */
public final class PoolNames {

    private static final double BASIS_POINTS = 10_000;

    private PoolNames() {}

    /** Such as OAK/USD, or OAK/USD 80:20. */
    public static String of(Pool pool, Vector<Pool> all, Words words) {
        String pair = FigureWords.symbol(pool.asset1()) + "/" + FigureWords.symbol(pool.asset2());
        String mark = mark(pool, all, words);
        return mark.isEmpty() ? pair : pair + " " + mark;
    }

    /** What sets the pool apart from others of the same coins; empty if there are none. */
    public static String mark(Pool pool, Vector<Pool> all, Words words) {
        boolean alone = all.count(each -> each.asset1() == pool.asset1() && each.asset2() == pool.asset2()) == 1;
        if (alone) {
            return "";
        }
        if (pool.kind() instanceof Weighted weighted) {
            return Math.round(100 * weighted.weight1()) + ":" + Math.round(100 * weighted.weight2());
        }
        return pool.kind() instanceof ConstantProduct product
                ? words.numbers().percent(product.feeBp() / BASIS_POINTS)
                : words.say("host_market_stable");
    }
}
