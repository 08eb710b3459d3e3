package org.stakewood.economy.amm;

import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.money.Amount;

/**
 * x^w1·y^w2 never falls: the pricing of Balancer v1 with the fee taken from the input. Powers are doubles, so every
 * answer is moved by one part in 10¹² against the actor before it is rounded against the actor; that is far more than
 * the powers can err.
 *
 * @param weight1 weight of asset 1, above 0; only the proportion of the two matters
 * @param weight2 weight of asset 2, above 0
 * @param fee part of the input, in [0, 1)
 */
public record Weighted(double weight1, double weight2, double fee) implements PoolKind {

    private static final double LESS = 1 - 1e-12;
    private static final double MORE = 1 + 1e-12;

    public Weighted {
        if (!(weight1 > 0 && weight2 > 0 && weight1 + weight2 < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("weights " + weight1 + ", " + weight2);
        }
        if (!(fee >= 0 && fee < 1)) {
            throw new IllegalArgumentException("fee " + fee);
        }
    }

    /** R_out·(1 − (R_in/(R_in + in·(1−f)))^(w_in/w_out)). */
    @Override
    public long amountOut(Side in, long amountIn, long reserveIn, long reserveOut) {
        Require.amount(amountIn);
        Require.reserves(reserveIn, reserveOut);
        double growth = (double) amountIn / reserveIn * (1 - fee);
        double part = -StrictMath.expm1(-weight(in) / weight(in.other()) * StrictMath.log1p(growth));
        return Amount.floorTimes(reserveOut, part * LESS);
    }

    /** R_in·((R_out/(R_out−out))^(w_out/w_in) − 1)/(1−f). */
    @Override
    public long amountIn(Side in, long amountOut, long reserveIn, long reserveOut) {
        Require.output(amountOut, reserveIn, reserveOut);
        double shrinkage = (double) amountOut / (reserveOut - amountOut);
        double part = StrictMath.expm1(weight(in.other()) / weight(in) * StrictMath.log1p(shrinkage)) / (1 - fee);
        if (part == Double.POSITIVE_INFINITY) {
            throw RefusedException.because(Reason.OUT_OF_RANGE);
        }
        return Amount.ceilTimes(reserveIn, part * MORE);
    }

    @Override
    public long fee(long amountIn, long amountOut) {
        return Amount.ceilTimes(amountIn, fee);
    }

    @Override
    public boolean feeOnInput() {
        return true;
    }

    /** ⌊x^w1·y^w2⌋ − 1 000, with weights that sum to 1. */
    @Override
    public long firstShares(long amount1, long amount2) {
        Require.amount(Math.min(amount1, amount2));
        double ratio = StrictMath.exp(portion(Side.SECOND) * StrictMath.log((double) amount2 / amount1));
        return Require.enough(Amount.floorTimes(amount1, ratio * LESS) - lockedShares());
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

    /** supply·((1 + in·(1 − f·(1−w))/R)^w − 1): the part that has to be swapped pays the fee. */
    @Override
    public long singleShares(Side in, long amount, long reserve1, long reserve2, long supply) {
        Require.amount(amount);
        Require.reserves(reserve1, reserve2);
        double growth = (double) amount / (in == Side.FIRST ? reserve1 : reserve2) * keptOfSingle(in);
        double part = StrictMath.expm1(portion(in) * StrictMath.log1p(growth));
        return Amount.floorTimes(supply, part * LESS);
    }

    /** R·(1 − (1 − s/supply)^(1/w))·(1 − f·(1−w)). */
    @Override
    public long singleOut(Side out, long shares, long reserve1, long reserve2, long supply) {
        Require.amount(shares);
        Require.reserves(reserve1, reserve2);
        if (shares >= supply) {
            throw RefusedException.because(Reason.NO_LIQUIDITY);
        }
        double shrinkage = (double) shares / (supply - shares);
        double part = -StrictMath.expm1(-StrictMath.log1p(shrinkage) / portion(out));
        return Amount.floorTimes(out == Side.FIRST ? reserve1 : reserve2, part * keptOfSingle(out) * LESS);
    }

    /** (R2/w2)/(R1/w1). */
    @Override
    public double spot(long reserve1, long reserve2) {
        Require.reserves(reserve1, reserve2);
        return reserve2 / weight2 / (reserve1 / weight1);
    }

    /** A side's weight as a part of both. */
    public double portion(Side side) {
        return weight(side) / (weight1 + weight2);
    }

    private double weight(Side side) {
        return side == Side.FIRST ? weight1 : weight2;
    }

    private double keptOfSingle(Side side) {
        return 1 - fee * (1 - portion(side));
    }
}
