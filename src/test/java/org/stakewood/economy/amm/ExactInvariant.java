package org.stakewood.economy.amm;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** A pool's invariant to any number of digits, by other code than the pool's own, so that no rounding hides a loss. */
final class ExactInvariant {

    private static final int DIGITS = 64;

    private ExactInvariant() {}

    /** By which part invariant per share changed; what is nearer to 0 than the last digits is 0. */
    static double change(Pool after, Pool before) {
        int degree = degree(after.kind());
        BigInteger now = power(after, degree)
                .multiply(BigInteger.valueOf(before.shares()).pow(degree));
        BigInteger then = power(before, degree)
                .multiply(BigInteger.valueOf(after.shares()).pow(degree));
        BigInteger lastDigits = after.kind() instanceof StableSwap
                ? BigInteger.valueOf(before.shares())
                        .max(BigInteger.valueOf(after.shares()))
                        .shiftLeft(4)
                : BigInteger.ZERO;
        BigInteger change = now.subtract(then);
        return change.abs().compareTo(lastDigits) <= 0
                ? 0
                : new BigDecimal(change)
                        .divide(new BigDecimal(then), MathContext.DECIMAL64)
                        .doubleValue();
    }

    private static int degree(PoolKind kind) {
        if (kind instanceof StableSwap) {
            return 1;
        }
        return kind instanceof Weighted weighted && weighted.weight1() != weighted.weight2() ? 5 : 2;
    }

    /** xy, x⁴y or xy⁴, or D with many digits behind the point. */
    private static BigInteger power(Pool pool, int degree) {
        BigInteger x = BigInteger.valueOf(pool.reserve1());
        BigInteger y = BigInteger.valueOf(pool.reserve2());
        if (pool.kind() instanceof StableSwap stable) {
            return sumAtPar(stable.amplification(), x.shiftLeft(DIGITS), y.shiftLeft(DIGITS));
        }
        if (degree == 2) {
            return x.multiply(y);
        }
        return ((Weighted) pool.kind()).weight1() > 0.5
                ? x.pow(4).multiply(y)
                : y.pow(4).multiply(x);
    }

    private static BigInteger sumAtPar(int amplification, BigInteger x, BigInteger y) {
        BigInteger ann = BigInteger.valueOf(2L * amplification);
        BigInteger sum = x.add(y);
        BigInteger d = sum;
        for (int i = 0; i < 500; i++) {
            BigInteger product = d.pow(3).divide(x.multiply(y).shiftLeft(2));
            BigInteger next = ann.multiply(sum)
                    .add(product.shiftLeft(1))
                    .multiply(d)
                    .divide(ann.subtract(BigInteger.ONE).multiply(d).add(product.multiply(BigInteger.valueOf(3))));
            if (next.equals(d) || i > 400) {
                return next;
            }
            d = next;
        }
        return d;
    }
}
