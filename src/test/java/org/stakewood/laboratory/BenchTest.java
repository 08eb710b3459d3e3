package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTest {

    @Test
    void seedsComeInOrderWhateverTheThreadsDo() {
        Bench one = new Bench(20, 5, 1, id -> null);
        Bench three = new Bench(20, 5, 3, id -> null);
        assertEquals(one.runs(seed -> seed * seed), three.runs(seed -> seed * seed));
        assertThrows(
                IllegalStateException.class,
                () -> three.runs(seed -> {
                    throw new IllegalArgumentException("seed " + seed);
                }));
    }

    @Test
    void theSameSeedGivesTheSameGame() {
        SqueezeGame.Outcome first = SqueezeGame.play(SqueezeGame.variant(), 1, 7);
        assertEquals(first, SqueezeGame.play(SqueezeGame.variant(), 1, 7));
    }

    @Test
    void aSampleKnowsItsMeanAndItsError() {
        Sample sample = Sample.of(1, 2, 3, 4, Double.NaN);
        assertEquals(4, sample.count());
        assertEquals(2.5, sample.mean());
        assertEquals(StrictMath.sqrt(5.0 / 3 / 4), sample.error(), 1e-12);
        assertEquals("2.5 ± 0.6", Cell.of(sample, 1));
        assertEquals("–", Cell.of(Sample.of(List.<Double>of(), each -> each), 1));
    }

    @Test
    void aRuleIsTurnedByItsPlaceAndAMisspeltOneIsNotOverlooked() {
        Variant base = SqueezeGame.variant();
        Variant other = base.with("credit.desks[0].priceCap", 2).with("staking.unbondingDays", 2);
        assertEquals(2.0, other.scenario().credit().desks().get(0).priceCap());
        assertEquals(2, other.scenario().staking().unbondingDays());
        assertEquals(
                base.scenario(),
                other.with("credit.desks[0].priceCap", 1_000)
                        .with("staking.unbondingDays", 3)
                        .scenario());
        assertThrows(IllegalArgumentException.class, () -> base.with("staking.unbondingDay", 2));
    }
}
