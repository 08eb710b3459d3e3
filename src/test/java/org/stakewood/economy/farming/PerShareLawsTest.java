package org.stakewood.economy.farming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;

/** The two-word reading against arbitrary precision. */
class PerShareLawsTest {

    private static final long SEED = 18;
    private static final BigInteger SCALE = BigInteger.TEN.pow(18);

    private final Random random = new Random(SEED);

    @Test
    void readingsAndEarningsAreExact() {
        for (int walk = 0; walk < 2_000; walk++) {
            PerShare reading = PerShare.ZERO;
            BigInteger exact = BigInteger.ZERO;
            PerShare since = reading;
            BigInteger exactSince = exact;
            for (int step = 0; step < 10; step++) {
                long amount = size();
                long shares = Math.max(1, size());
                reading = reading.plus(amount, shares);
                exact = exact.add(BigInteger.valueOf(amount).multiply(SCALE).divide(BigInteger.valueOf(shares)));
                assertEquals(exact, value(reading), "seed " + SEED);
                if (step == 3) {
                    since = reading;
                    exactSince = exact;
                }
            }
            long held = size();
            BigInteger earned = exact.subtract(exactSince)
                    .multiply(BigInteger.valueOf(held))
                    .divide(SCALE);
            PerShare now = reading;
            PerShare then = since;
            if (earned.bitLength() > 63) {
                assertThrows(RefusedException.class, () -> now.earned(held, then));
            } else {
                assertEquals(earned.longValueExact(), reading.earned(held, since), "seed " + SEED);
            }
        }
    }

    @Test
    void anEmissionThatMeetsNobodyIsKeptBack() {
        RewardAccumulator programme = RewardAccumulator.EMPTY.emit(7);
        assertEquals(7, programme.keptBack());
        RewardAccumulator.Participant late = RewardAccumulator.Participant.NONE.changeStake(programme, 5);
        programme = programme.changeTotal(5).emit(10);
        assertEquals(10, late.claimable(programme));
        assertEquals(0, late.claimed(programme).claimable(programme));
        assertEquals(7, programme.keptBack());
    }

    @Test
    void moreThanIsStakedCannotBeWithdrawn() {
        RewardAccumulator programme = RewardAccumulator.EMPTY.changeTotal(5);
        RefusedException refused = assertThrows(RefusedException.class, () -> programme.changeTotal(-6));
        assertEquals(Reason.INSUFFICIENT_SHARES, refused.refusal().reason());
    }

    private static BigInteger value(PerShare reading) {
        return BigInteger.valueOf(reading.high())
                .shiftLeft(64)
                .add(new BigInteger(Long.toUnsignedString(reading.low())));
    }

    private long size() {
        return random.nextLong() >>> 1 + random.nextInt(62);
    }
}
