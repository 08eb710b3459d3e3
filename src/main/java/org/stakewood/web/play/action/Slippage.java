package org.stakewood.web.play.action;

import java.util.function.LongSupplier;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.amm.Exit;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.play.Desk;

/**
 * How much worse than the quote a trade may end: one part in a hundred, for what others do in between. What cannot be
 * quoted gets no bound, so that the rule itself says why it refuses.
 */
final class Slippage {

    private static final double TOLERANCE = 0.01;

    private Slippage() {}

    static long least(long quote) {
        return Amount.floorTimes(quote, 1 - TOLERANCE);
    }

    static long most(long quote) {
        return quote == 0 || quote > Long.MAX_VALUE / 2 ? Long.MAX_VALUE : Amount.ceilTimes(quote, 1 + TOLERANCE);
    }

    static double limit(double average, boolean buy) {
        return average * (buy ? 1 + TOLERANCE : 1 - TOLERANCE);
    }

    static long quoteIn(Desk desk, int pool, Asset in, long amount) {
        return quote(() -> desk.view().pools().get(pool).swapIn(in, amount).amountOut());
    }

    static long quoteOut(Desk desk, int pool, Asset in, long amount) {
        return quote(() -> desk.view().pools().get(pool).swapOut(in, amount).amountIn());
    }

    static long leastShares(Desk desk, int pool, long amount1, long amount2) {
        return least(
                quote(() -> desk.view().pools().get(pool).add(amount1, amount2).shares()));
    }

    static long leastShares(Pool pool, Asset asset, long amount) {
        return least(quote(() -> pool.joinSingle(asset, amount).shares()));
    }

    static long[] leastPayout(Desk desk, int pool, long shares) {
        try {
            Exit exit = desk.view().pools().get(pool).remove(shares);
            return new long[] {least(exit.out1()), least(exit.out2())};
        } catch (RefusedException refused) {
            return new long[] {0, 0};
        }
    }

    static long leastPayout(Desk desk, int pool, long shares, Asset asset) {
        return least(quote(() -> {
            Pool one = desk.view().pools().get(pool);
            Exit exit = one.exitSingle(shares, asset);
            return asset == one.asset1() ? exit.out1() : exit.out2();
        }));
    }

    private static long quote(LongSupplier quoting) {
        try {
            return quoting.getAsLong();
        } catch (RefusedException refused) {
            return 0;
        }
    }
}
