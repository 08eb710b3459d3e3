package org.stakewood.economy.amm;

import java.math.BigInteger;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;

/** The loops of {@link StableInvariant} without a bound on what is formed in between. */
final class StableInvariantWide {

    private StableInvariantWide() {}

    static long of(int amplification, long reserve1, long reserve2) {
        BigInteger x2 = BigInteger.valueOf(reserve1).shiftLeft(1);
        BigInteger y2 = BigInteger.valueOf(reserve2).shiftLeft(1);
        BigInteger sum = BigInteger.valueOf(reserve1).add(BigInteger.valueOf(reserve2));
        BigInteger ann = BigInteger.valueOf(2L * amplification);
        BigInteger scaledSum = ann.multiply(sum);
        BigInteger annLessOne = ann.subtract(BigInteger.ONE);
        BigInteger three = BigInteger.valueOf(3);
        BigInteger d = sum;
        for (int i = 0; i < StableInvariant.STEPS; i++) {
            BigInteger product = d.multiply(d).divide(x2).multiply(d).divide(y2);
            BigInteger before = d;
            d = scaledSum
                    .add(product.shiftLeft(1))
                    .multiply(d)
                    .divide(annLessOne.multiply(d).add(three.multiply(product)));
            if (near(d, before)) {
                break;
            }
        }
        return narrow(d);
    }

    static long other(int amplification, long reserve, long invariant) {
        BigInteger x = BigInteger.valueOf(reserve);
        BigInteger d = BigInteger.valueOf(invariant);
        BigInteger ann = BigInteger.valueOf(2L * amplification);
        BigInteger c = d.multiply(d).divide(x.shiftLeft(1)).multiply(d).divide(ann.shiftLeft(1));
        BigInteger rest = x.add(d.divide(ann)).subtract(d);
        BigInteger y = d;
        for (int i = 0; i < StableInvariant.STEPS; i++) {
            BigInteger divisor = y.shiftLeft(1).add(rest);
            if (divisor.signum() <= 0) {
                throw RefusedException.because(Reason.NO_LIQUIDITY);
            }
            BigInteger before = y;
            y = y.multiply(y).add(c).divide(divisor);
            if (near(y, before)) {
                break;
            }
        }
        return narrow(y);
    }

    private static boolean near(BigInteger a, BigInteger b) {
        return a.subtract(b).abs().compareTo(BigInteger.ONE) <= 0;
    }

    private static long narrow(BigInteger value) {
        if (value.bitLength() >= Long.SIZE) {
            throw RefusedException.because(Reason.OUT_OF_RANGE);
        }
        return value.longValue();
    }
}
