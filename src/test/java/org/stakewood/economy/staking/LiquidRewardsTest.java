package org.stakewood.economy.staking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What waits for shares is the exact product, floored, however large or small. */
class LiquidRewardsTest {

    private static final BigInteger SCALE = BigInteger.TEN.pow(18);

    @Test
    void whatWaitsIsTheFlooredProduct() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            BigInteger claimed = random.nextInt(3) == 0 ? BigInteger.ZERO : new BigInteger(random.nextInt(70), random);
            BigInteger more = new BigInteger(random.nextInt(66), random);
            long shares = random.nextLong(1L << random.nextInt(1, 50));
            BigInteger exact = more.multiply(BigInteger.valueOf(shares)).divide(SCALE);
            assertEquals(exact.longValueExact(), LiquidRewards.due(shares, claimed, new Rewards(claimed.add(more), 0)));
        }
    }
}
