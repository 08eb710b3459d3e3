package org.stakewood.economy.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class DiceTest {

    private static final long SEED = 7;
    private static final int DRAWS = 100_000;

    @Test
    void theSameAddressThrowsTheSameForever() {
        Dice dice = Dice.of(42, 3, "faults", 17);
        assertEquals(5901431843374123719L, dice.bits());
        assertEquals(6215673595424364743L, dice.bits());
        assertEquals(0.8614181770251237, dice.uniform());
        assertEquals(-0.6399446303062621, dice.normal());
        assertEquals(2.409878369637311, dice.exponential());
        assertEquals(411, dice.below(1000));
    }

    @Test
    void noDrawDependsOnTheOrderOfOthers() {
        Dice first = Dice.of(SEED, 1, "noise", 1);
        Dice second = Dice.of(SEED, 1, "noise", 2);
        long a = first.bits();
        long b = second.bits();
        assertEquals(b, Dice.of(SEED, 1, "noise", 2).bits());
        assertEquals(a, Dice.of(SEED, 1, "noise", 1).bits());
    }

    @Test
    void everyPartOfTheAddressMatters() {
        long here = Dice.of(SEED, 1, "noise", 2).bits();
        assertNotEquals(here, Dice.of(SEED + 1, 1, "noise", 2).bits());
        assertNotEquals(here, Dice.of(SEED, 2, "noise", 2).bits());
        assertNotEquals(here, Dice.of(SEED, 1, "faults", 2).bits());
        assertNotEquals(here, Dice.of(SEED, 1, "noise", 3).bits());
        assertNotEquals(here, Dice.of(SEED, 2, "noise", 1).bits());
    }

    @Test
    void meansAndVariancesAreThoseOfTheDistributions() {
        check(Dice::uniform, 0.5, 1 / 12.0);
        check(Dice::open, 0.5, 1 / 12.0);
        check(Dice::normal, 0, 1);
        check(Dice::exponential, 1, 1);
        check(dice -> dice.below(11), 5, 10);
        check(dice -> dice.chance(0.25) ? 1 : 0, 0.25, 0.1875);
    }

    @Test
    void firstDrawsOfNeighboringSubjectsAreUniform() {
        int[] counts = new int[64];
        for (int subject = 0; subject < DRAWS; subject++) {
            counts[Dice.of(SEED, 5, "faults", subject).below(64)]++;
        }
        double expected = DRAWS / 64.0;
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        assertTrue(chiSquare < 110, "63 degrees of freedom, beyond 110 once in 5 000: " + chiSquare);
    }

    @Test
    void neighboringAddressesAreUncorrelated() {
        double sum = 0;
        for (int subject = 0; subject < DRAWS; subject++) {
            sum += Dice.of(SEED, 5, "price", subject).normal()
                    * Dice.of(SEED, 6, "price", subject).normal();
        }
        assertEquals(0, sum / DRAWS, 4 / Math.sqrt(DRAWS));
    }

    @Test
    void wideBoundsReachTheWholeRange() {
        Dice dice = Dice.of(SEED, 0, "leader", 0);
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            long draw = dice.below(Long.MAX_VALUE);
            assertTrue(draw >= 0);
            sum += draw / (double) Long.MAX_VALUE;
        }
        assertEquals(0.5, sum / DRAWS, 0.005);
    }

    @Test
    void certaintiesAreCertain() {
        Dice dice = Dice.of(SEED, 0, "faults", 0);
        for (int i = 0; i < 1000; i++) {
            assertFalse(dice.chance(0));
            assertTrue(dice.chance(1));
            assertEquals(0, dice.below(1));
        }
        assertThrows(IllegalArgumentException.class, () -> dice.below(0));
    }

    @Test
    void quantilesOfTheNormalDistribution() {
        assertEquals(0, NormalQuantile.of(0.5));
        assertEquals(1.959963984540054, NormalQuantile.of(0.975), 1e-14);
        assertEquals(-3.090232306167813, NormalQuantile.of(0.001), 1e-14);
        assertEquals(-9.262340089798408, NormalQuantile.of(1e-20), 1e-13);
    }

    private static void check(ToDoubleFunction<Dice> draw, double mean, double variance) {
        Dice dice = Dice.of(SEED, 0, "moments", 0);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double x = draw.applyAsDouble(dice);
            sum += x;
            squares += (x - mean) * (x - mean);
        }
        assertEquals(mean, sum / DRAWS, 4 * Math.sqrt(variance / DRAWS));
        assertEquals(variance, squares / DRAWS, variance * 0.03);
    }
}
