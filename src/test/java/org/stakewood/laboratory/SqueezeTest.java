package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.scenario.Resolution;

class SqueezeTest {

    private static final Bench BENCH = Seeds.bench(8);
    private static final Variant OPEN = SqueezeGame.variant();

    @Test
    void whatIsLockedTurnsTheFirstWaveIntoManyTimesThat() {
        Sample most = amplification(OPEN, 0.80);
        Sample all = amplification(OPEN, 1);
        assertEquals(1, most.mean(), 0.01, Seeds.said(most));
        assertTrue(all.mean() / most.mean() >= 3, Seeds.said(all));
    }

    @Test
    void aCeilingOnTheDesksPriceHoldsItBack() {
        Sample none = amplification(OPEN, 1);
        Sample two = amplification(OPEN.with("credit.desks[0].priceCap", 2.0), 1);
        Sample low = amplification(OPEN.with("credit.desks[0].priceCap", 1.5), 1);
        String said = Seeds.said(List.of(none, two, low));
        assertTrue(two.mean() < 0.8 * none.mean(), said);
        assertTrue(low.mean() < 0.5 * none.mean(), said);
    }

    @Test
    void whoBuysNothingBackDrivesNoPrice() {
        Sample none = amplification(OPEN.with("credit.desks[0].resolution", Resolution.REDISTRIBUTE), 1);
        assertEquals(1, none.mean(), 0.01, Seeds.said(none));
    }

    private static Sample amplification(Variant variant, double locked) {
        return Sample.of(
                BENCH.runs(seed -> SqueezeGame.play(variant, locked, seed)), SqueezeGame.Outcome::amplification);
    }
}
