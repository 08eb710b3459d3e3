package org.stakewood.economy.amm;

import java.math.BigInteger;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.money.Amount;

/**
 * The product of the reserves never falls: the pricing and the rounding of Uniswap v2, with the fee taken from the
 * input.
 *
 * @param feeBp fee in hundredths of a percent, 0 to 9 999
 */
public record ConstantProduct(int feeBp) implements PoolKind {

    private static final int WHOLE = 10_000;

    /** Up to here a reserve or an amount times {@link #WHOLE}, and the sum of two such products, fits {@code long}. */
    private static final long NARROW = Long.MAX_VALUE / (2 * WHOLE);

    public ConstantProduct {
        if (feeBp < 0 || feeBp >= WHOLE) {
            throw new IllegalArgumentException("fee " + feeBp + " bp");
        }
    }

    /** ⌊in·(10⁴ − f)·R_out/(R_in·10⁴ + in·(10⁴ − f))⌋. */
    @Override
    public long amountOut(Side in, long amountIn, long reserveIn, long reserveOut) {
        Require.amount(amountIn);
        Require.reserves(reserveIn, reserveOut);
        int kept = WHOLE - feeBp;
        if ((amountIn | reserveIn) <= NARROW) {
            long effective = amountIn * kept;
            return Amount.mulDivFloor(effective, reserveOut, reserveIn * WHOLE + effective);
        }
        BigInteger effective = product(amountIn, kept);
        return effective
                .multiply(BigInteger.valueOf(reserveOut))
                .divide(product(reserveIn, WHOLE).add(effective))
                .longValueExact();
    }

    /** ⌊R_in·out·10⁴/((R_out − out)·(10⁴ − f))⌋ + 1. */
    @Override
    public long amountIn(Side in, long amountOut, long reserveIn, long reserveOut) {
        Require.output(amountOut, reserveIn, reserveOut);
        int kept = WHOLE - feeBp;
        long left = reserveOut - amountOut;
        if ((left | reserveIn) <= NARROW) {
            return Amount.add(Amount.mulDivFloor(reserveIn * WHOLE, amountOut, left * kept), 1);
        }
        BigInteger least = product(reserveIn, WHOLE)
                .multiply(BigInteger.valueOf(amountOut))
                .divide(product(left, kept))
                .add(BigInteger.ONE);
        if (least.bitLength() >= Long.SIZE) {
            throw RefusedException.because(Reason.OUT_OF_RANGE);
        }
        return least.longValue();
    }

    @Override
    public long fee(long amountIn, long amountOut) {
        return Amount.mulDivCeil(amountIn, feeBp, WHOLE);
    }

    @Override
    public boolean feeOnInput() {
        return true;
    }

    /** ⌊√(x·y)⌋ − 1 000. */
    @Override
    public long firstShares(long amount1, long amount2) {
        Require.amount(Math.min(amount1, amount2));
        return Require.enough(Amount.geometricMean(amount1, amount2) - lockedShares());
    }

    @Override
    public long lockedShares() {
        return Require.SMALLEST_FIRST_SHARES;
    }

    @Override
    public long shares(long amount1, long amount2, long reserve1, long reserve2, long supply) {
        return BalancedShares.of(amount1, amount2, reserve1, reserve2, supply);
    }

    @Override
    public boolean takesUnbalanced() {
        return false;
    }

    @Override
    public long singleShares(Side in, long amount, long reserve1, long reserve2, long supply) {
        throw RefusedException.because(Reason.WRONG_POOL_KIND);
    }

    @Override
    public long singleOut(Side out, long shares, long reserve1, long reserve2, long supply) {
        throw RefusedException.because(Reason.WRONG_POOL_KIND);
    }

    @Override
    public double spot(long reserve1, long reserve2) {
        Require.reserves(reserve1, reserve2);
        return (double) reserve2 / reserve1;
    }

    private static BigInteger product(long amount, int factor) {
        return BigInteger.valueOf(amount).multiply(BigInteger.valueOf(factor));
    }
}
