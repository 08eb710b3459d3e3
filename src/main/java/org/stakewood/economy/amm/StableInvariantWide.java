package org.stakewood.economy.amm;

import java.math.BigInteger;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;

/** The loops of {@link StableInvariant} without a bound on what is formed in between. */
final class StableInvariantWide {

    private static final BigInteger THREE = BigInteger.valueOf(3);

    private StableInvariantWide() {}

    static long of(int amplification, long reserve1, long reserve2) {
        BigInteger x = BigInteger.valueOf(reserve1);
        BigInteger y = BigInteger.valueOf(reserve2);
        BigInteger d = x.add(y);
        for (int i = 0; i < StableInvariant.STEPS; i++) {
            BigInteger before = d;
            d = step(amplification, x, y, d);
            if (near(d, before)) {
                break;
            }
        }
        return narrow(d);
    }

    /** One Newton step for D. */
    static BigInteger step(int amplification, BigInteger x, BigInteger y, BigInteger d) {
        BigInteger ann = BigInteger.valueOf(2L * amplification);
        BigInteger product = d.multiply(d).divide(x.shiftLeft(1)).multiply(d).divide(y.shiftLeft(1));
        return ann.multiply(x.add(y))
                .add(product.shiftLeft(1))
                .multiply(d)
                .divide(ann.subtract(BigInteger.ONE).multiply(d).add(THREE.multiply(product)));
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
