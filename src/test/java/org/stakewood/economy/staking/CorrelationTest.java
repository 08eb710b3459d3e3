package org.stakewood.economy.staking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.scenario.SlashDestination;
import org.stakewood.economy.scenario.StakingRules;

class CorrelationTest {

    private static final int VALIDATORS = 20;
    private static final long SEED = Long.getLong("seed", 20_261_125L);

    private final StakingRules rules = Scenarios.staking(SlashDestination.BURN, 0);

    /** Whatever is asked for all at once is what is asked for one by one, those included that signed twice twice. */
    @Test
    void allAtOnceIsOneByOne() {
        Random random = new Random(SEED);
        int expected = 0;
        for (int round = 0; round < 200; round++) {
            Vector<DoubleSign> faults = Vector.empty();
            int day = 1;
            for (int i = random.nextInt(30); i > 0; i--) {
                day += random.nextInt(3) / 2;
                faults = faults.append(new DoubleSign(random.nextInt(VALIDATORS), day, 1 + random.nextInt(50), 1_000));
            }
            int today = day + random.nextInt(Correlation.delay(rules) + 2);
            double[] all = Correlation.allPending(faults, rules, VALIDATORS, today);
            for (int id = 0; id < VALIDATORS; id++) {
                double one = Correlation.pending(faults, rules, id, today);
                assertEquals(one, all[id], 0.0, "seed " + SEED + ", round " + round + ", validator " + id);
                expected += one > 0 ? 1 : 0;
            }
        }
        assertTrue(expected > 100, "some have a penalty to expect: " + expected);
    }
}
