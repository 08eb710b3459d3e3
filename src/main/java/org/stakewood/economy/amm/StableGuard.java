package org.stakewood.economy.amm;

import java.math.BigInteger;
import java.util.function.LongFunction;
import org.stakewood.economy.money.Amount;

/**
 * Keeps the law that no act lowers a StableSwap pool's invariant per share. The loops come within a few units of
 * the true invariant, which in a lopsided pool are worth many of the plentiful coin, so that their answer alone can pay
 * a little too much. A look at the loops' own figures settles nearly every act; where they are too near to tell, the
 * polynomial decides, in integers of any size.
 */
final class StableGuard {

    private static final int DIGITS = 32;

    /** Units by which the loop's D can be off in a balanced pool; x/D more where its first quotient D²/(2x) is coarse. */
    private static final long LOOP_ERROR = 4;

    private StableGuard() {}

    /**
     * The least that has to be kept from the actor: 0 nearly always.
     *
     * @param most no more than this is kept
     * @param after the pool after the act, by what is kept
     */
    static long withheld(StableSwap kind, Pool before, long most, LongFunction<Pool> after) {
        return keeps(kind, before, after.apply(0))
                ? 0
                : LeastInput.search(1, most, kept -> keeps(kind, before, after.apply(kept)));
    }

    private static boolean keeps(StableSwap kind, Pool before, Pool after) {
        long d = kind.invariant(before.reserve1(), before.reserve2());
        long now = kind.invariant(after.reserve1(), after.reserve2());
        long error = LOOP_ERROR + before.reserve1() / d;
        long errorNow = LOOP_ERROR + after.reserve1() / Math.max(1, now);
        if (now > errorNow && Amount.mulDivOrMinusOne(now - errorNow, before.shares(), after.shares()) - error >= d) {
            return true;
        }
        BigInteger least = above(kind, before)
                .multiply(BigInteger.valueOf(after.shares()))
                .divide(BigInteger.valueOf(before.shares()))
                .add(BigInteger.ONE);
        return isAtLeast(kind, scaled(after.reserve1()), scaled(after.reserve2()), least);
    }

    /** D of the pool in units of 2⁻³², from above. */
    private static BigInteger above(StableSwap kind, Pool pool) {
        BigInteger x = scaled(pool.reserve1());
        BigInteger y = scaled(pool.reserve2());
        BigInteger d = x.add(y);
        for (int i = 0; i < StableInvariant.STEPS; i++) {
            BigInteger before = d;
            d = StableInvariantWide.step(kind.amplification(), x, y, d);
            if (d.compareTo(before) >= 0) {
                break;
            }
        }
        return d.add(BigInteger.TWO);
    }

    /** Whether the invariant of the reserves is d or more: Ann·(x + y) + d − Ann·d − d³/(4xy) falls as d rises. */
    private static boolean isAtLeast(StableSwap kind, BigInteger x, BigInteger y, BigInteger d) {
        BigInteger ann = BigInteger.valueOf(2L * kind.amplification());
        BigInteger linear = ann.multiply(x.add(y).subtract(d)).add(d);
        return linear.multiply(x).multiply(y).shiftLeft(2).compareTo(d.pow(3)) >= 0;
    }

    private static BigInteger scaled(long reserve) {
        return BigInteger.valueOf(reserve).shiftLeft(DIGITS);
    }
}
