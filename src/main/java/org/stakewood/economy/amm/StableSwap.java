package org.stakewood.economy.amm;

import java.math.BigInteger;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.money.Amount;

/**
 * Flat around par, steep far from it: Curve's StableSwap for two coins, with the fee taken from the output. An add or a
 * one-coin exit pays half the fee on each coin's distance from the balanced mixture.
 *
 * @param amplification A, 1 to 1 000 000: the greater, the flatter
 * @param feeE10 fee in 10⁻¹⁰, below 10¹⁰
 */
public record StableSwap(int amplification, long feeE10) implements PoolKind {

    private static final long WHOLE = 10_000_000_000L;
    private static final int LARGEST_AMPLIFICATION = 1_000_000;

    public StableSwap {
        if (amplification < 1 || amplification > LARGEST_AMPLIFICATION) {
            throw new IllegalArgumentException("amplification " + amplification);
        }
        if (feeE10 < 0 || feeE10 >= WHOLE) {
            throw new IllegalArgumentException("fee " + feeE10 + "e-10");
        }
    }

    /** D, the sum that the reserves would have at par, micro-units. */
    public long invariant(long reserve1, long reserve2) {
        return StableInvariant.of(amplification, reserve1, reserve2);
    }

    /** Invariant per share: never falls. 1 without shares. */
    public double virtualPrice(long reserve1, long reserve2, long supply) {
        return supply == 0 ? 1 : (double) invariant(reserve1, reserve2) / supply;
    }

    /** dy − ⌊dy·f/10¹⁰⌋ with dy = R_out − y − 1. */
    @Override
    public long amountOut(Side in, long amountIn, long reserveIn, long reserveOut) {
        Require.amount(amountIn);
        Require.reserves(reserveIn, reserveOut);
        return paid(amountIn, reserveIn, reserveOut, ordered(in, reserveIn, reserveOut));
    }

    /** Searched, as the contracts do not offer it: the least input whose exact-in output is enough. */
    @Override
    public long amountIn(Side in, long amountOut, long reserveIn, long reserveOut) {
        Require.output(amountOut, reserveIn, reserveOut);
        long d = ordered(in, reserveIn, reserveOut);
        return LeastInput.search(
                guess(amountOut, reserveIn, reserveOut, d),
                Long.MAX_VALUE - reserveIn,
                input -> paid(input, reserveIn, reserveOut, d) >= amountOut);
    }

    /** Derived from the output; where two gross amounts leave the same output, the larger one's. */
    @Override
    public long fee(long amountIn, long amountOut) {
        return Amount.mulDivFloor(amountOut, feeE10, WHOLE - feeE10);
    }

    @Override
    public boolean feeOnInput() {
        return false;
    }

    /** D. */
    @Override
    public long firstShares(long amount1, long amount2) {
        Require.amount(Math.min(amount1, amount2));
        return Require.enough(invariant(amount1, amount2));
    }

    @Override
    public long lockedShares() {
        return 0;
    }

    /** ⌊supply·(D2 − D0)/D0⌋, D2 of the new reserves less the imbalance fees. */
    @Override
    public long shares(long amount1, long amount2, long reserve1, long reserve2, long supply) {
        Require.add(amount1, amount2);
        Require.reserves(reserve1, reserve2);
        long d0 = invariant(reserve1, reserve2);
        long new1 = Amount.add(reserve1, amount1);
        long new2 = Amount.add(reserve2, amount2);
        long d1 = invariant(new1, new2);
        long d2 = invariant(new1 - imbalanceFee(d1, d0, reserve1, new1), new2 - imbalanceFee(d1, d0, reserve2, new2));
        if (d2 < d0) {
            throw RefusedException.because(Reason.TOO_SMALL);
        }
        return Amount.mulDivFloor(supply, d2 - d0, d0);
    }

    @Override
    public boolean takesUnbalanced() {
        return true;
    }

    @Override
    public long singleShares(Side in, long amount, long reserve1, long reserve2, long supply) {
        return in == Side.FIRST
                ? shares(amount, 0, reserve1, reserve2, supply)
                : shares(0, amount, reserve1, reserve2, supply);
    }

    /** The one-coin exit: D1 = D0 − ⌈s·D0/supply⌉, half the fee on each coin's distance, then the coin that keeps D1. */
    @Override
    public long singleOut(Side out, long shares, long reserve1, long reserve2, long supply) {
        Require.amount(shares);
        Require.reserves(reserve1, reserve2);
        long d0 = invariant(reserve1, reserve2);
        long d1 = shares >= supply ? 0 : d0 - Amount.mulDivCeil(shares, d0, supply);
        long mine = out == Side.FIRST ? reserve1 : reserve2;
        long theirs = out == Side.FIRST ? reserve2 : reserve1;
        long without = StableInvariant.other(amplification, theirs, d1);
        long reducedMine = mine - imbalanceFee(d1, d0, mine, without);
        long reducedTheirs = theirs - imbalanceFee(d1, d0, theirs, theirs);
        return Math.max(0, reducedMine - StableInvariant.other(amplification, reducedTheirs, d1) - 1);
    }

    /** (Ann + D³/(4x²y))/(Ann + D³/(4xy²)), Ann = 2A. */
    @Override
    public double spot(long reserve1, long reserve2) {
        Require.reserves(reserve1, reserve2);
        double d = invariant(reserve1, reserve2);
        double x = reserve1;
        double y = reserve2;
        double curved = d / x * (d / y) * d / 4;
        return (2.0 * amplification + curved / x) / (2.0 * amplification + curved / y);
    }

    private long paid(long amountIn, long reserveIn, long reserveOut, long d) {
        long y = StableInvariant.other(amplification, Amount.add(reserveIn, amountIn), d);
        long gross = reserveOut - y - 1;
        return gross <= 0 ? 0 : gross - Amount.mulDivFloor(gross, feeE10, WHOLE);
    }

    private long guess(long amountOut, long reserveIn, long reserveOut, long d) {
        long gross = Amount.mulDivOrMinusOne(amountOut, WHOLE, WHOLE - feeE10);
        long left = reserveOut - 1 - gross;
        return gross < 0 || left <= 0
                ? reserveIn
                : Math.max(1, StableInvariant.other(amplification, left, d) - reserveIn);
    }

    private long ordered(Side in, long reserveIn, long reserveOut) {
        return in == Side.FIRST ? invariant(reserveIn, reserveOut) : invariant(reserveOut, reserveIn);
    }

    private long imbalanceFee(long d1, long d0, long old, long now) {
        long ideal = Amount.mulDivOrMinusOne(d1, old, d0);
        return ideal < 0
                ? feeOfVastDistance(d1, d0, old, now)
                : Amount.mulDivFloor(feeE10 / 2, Math.abs(ideal - now), WHOLE);
    }

    private long feeOfVastDistance(long d1, long d0, long old, long now) {
        BigInteger fee = BigInteger.valueOf(d1)
                .multiply(BigInteger.valueOf(old))
                .divide(BigInteger.valueOf(d0))
                .subtract(BigInteger.valueOf(now))
                .multiply(BigInteger.valueOf(feeE10 / 2))
                .divide(BigInteger.valueOf(WHOLE));
        if (fee.bitLength() >= Long.SIZE) {
            throw RefusedException.because(Reason.OUT_OF_RANGE);
        }
        return fee.longValue();
    }
}
