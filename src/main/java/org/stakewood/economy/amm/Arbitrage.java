package org.stakewood.economy.amm;

import org.stakewood.economy.money.Amount;

/**
 * The trade that earns most between a pool and an outside price. It ends where the pool's price after its fee meets the
 * outside one; inside the band [g·m, m/g], g = 1 − fee, there is none.
 *
 * @param in the side to put in
 * @param amountIn micro-units, floored; 0 if no trade pays
 * @param amountOut what the pool pays for it, micro-units, floored; of the formula's unrounded input where no pool is given
 */
public record Arbitrage(Side in, long amountIn, long amountOut) {

    private static final Arbitrage NONE = new Arbitrage(Side.FIRST, 0, 0);

    /** Whether no trade pays. */
    public boolean isNone() {
        return amountIn == 0;
    }

    /** The best trade against a pool at an outside price of asset 2 per asset 1, above 0. */
    public static Arbitrage against(Pool pool, double price) {
        PoolKind kind = pool.kind();
        double weight1 = kind instanceof Weighted weighted ? weighted.portion(Side.FIRST) : 0.5;
        Arbitrage best = kind instanceof StableSwap stable
                ? searched(stable, pool, price)
                : closed(pool.reserve1(), pool.reserve2(), weight1, pool.spot(), feeOf(kind), price);
        if (best.isNone()) {
            return best;
        }
        Side in = best.in;
        long out = kind.amountOut(in, best.amountIn, pool.reserve(in), pool.reserve(in.other()));
        return out == 0 ? NONE : new Arbitrage(in, best.amountIn, out);
    }

    /**
     * The best trade against a product pool: if R2/R1 &lt; g·m put in (√(g·m·k) − R2)/g of asset 2; if R2/R1 &gt; m/g
     * put in (√(g·k/m) − R1)/g of asset 1; k = R1·R2.
     *
     * @param fee part of the input, in [0, 1)
     * @param price m, asset 2 per asset 1
     */
    public static Arbitrage optimum(long reserve1, long reserve2, double fee, double price) {
        Require.reserves(reserve1, reserve2);
        return closed(reserve1, reserve2, 0.5, (double) reserve2 / reserve1, fee, price);
    }

    private static Arbitrage closed(
            long reserve1, long reserve2, double weight1, double spot, double fee, double price) {
        double kept = 1 - fee;
        if (kept * spot > price) {
            return put(Side.FIRST, reserve1, reserve2, growth(kept * spot / price, 1 - weight1), weight1, kept);
        }
        if (kept * price > spot) {
            return put(Side.SECOND, reserve2, reserve1, growth(kept * price / spot, weight1), 1 - weight1, kept);
        }
        return NONE;
    }

    private static double growth(double gap, double exponent) {
        return exponent == 0.5 ? Math.sqrt(gap) - 1 : StrictMath.pow(gap, exponent) - 1;
    }

    private static Arbitrage put(
            Side in, long reserveIn, long reserveOut, double growth, double weightIn, double kept) {
        double taken = weightIn == 0.5
                ? growth / (1 + growth)
                : -StrictMath.expm1(-weightIn / (1 - weightIn) * StrictMath.log1p(growth));
        return new Arbitrage(in, Amount.floorTimes(reserveIn, growth / kept), Amount.floorTimes(reserveOut, taken));
    }

    private static Arbitrage searched(StableSwap kind, Pool pool, double price) {
        double kept = 1 - feeOf(kind);
        double spot = pool.spot();
        if (kept * spot > price) {
            return new Arbitrage(Side.FIRST, untilSpot(kind, pool, Side.FIRST, price / kept), 0);
        }
        if (kept * price > spot) {
            return new Arbitrage(Side.SECOND, untilSpot(kind, pool, Side.SECOND, kept * price), 0);
        }
        return NONE;
    }

    private static long untilSpot(StableSwap kind, Pool pool, Side in, double target) {
        long reserveIn = pool.reserve(in);
        long reserveOut = pool.reserve(in.other());
        long least = LeastInput.search(Math.max(1, reserveIn / 16), Long.MAX_VALUE - reserveIn, input -> {
            long left = reserveOut - kind.amountOut(in, input, reserveIn, reserveOut);
            return in == Side.FIRST
                    ? kind.spot(reserveIn + input, left) <= target
                    : kind.spot(left, reserveIn + input) >= target;
        });
        return least - 1;
    }

    /** The part of the input that a pool of a kind keeps. */
    public static double feeOf(PoolKind kind) {
        if (kind instanceof ConstantProduct product) {
            return product.feeBp() / 1e4;
        }
        return kind instanceof Weighted weighted ? weighted.fee() : ((StableSwap) kind).feeE10() / 1e10;
    }
}
