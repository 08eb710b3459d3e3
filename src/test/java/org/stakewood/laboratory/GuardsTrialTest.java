package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.scenario.GuardRules;

class GuardsTrialTest {

    @Test
    void aHaltThatGoesOnAboveParMakesTheSqueeze() {
        assertEquals(1, squeeze(null), 0.01);
        assertEquals(1, squeeze(Lenders.halt(true)), 0.01);
        assertTrue(squeeze(Lenders.halt(false)) > 3, Seeds.said("one-sided"));
    }

    @Test
    void guardsHoldTheDebtsAndTheSecurityOfAClassThatBorrows() {
        Bench bench = Seeds.bench(2);
        Variant guarded = ClassGame.borrowing(bench.scenario("open-sandbox"));
        Variant open = guarded.with("credit.desks[0].guards", null);
        List<ClassGame> with = bench.runs(seed -> ClassGame.play(guarded, 0, seed));
        List<ClassGame> without = bench.runs(seed -> ClassGame.play(open, 0, seed));
        double debts = Sample.of(with, ClassGame::synthetic).mean();
        double more = Sample.of(without, ClassGame::synthetic).mean();
        double security = Sample.of(with, ClassGame::leastSecurity).mean();
        double less = Sample.of(without, ClassGame::leastSecurity).mean();
        String said = Seeds.said(debts + " " + more + " " + security + " " + less);
        assertTrue(more > 1.4 * debts, said);
        assertTrue(less < security - 0.02, said);
        assertEquals(0, Sample.of(without, ClassGame::haltedShare).mean(), said);
    }

    private static double squeeze(GuardRules guards) {
        return Sample.of(
                        Seeds.bench(5).runs(seed -> GuardsTrial.squeeze(guards, seed)),
                        SqueezeGame.Outcome::amplification)
                .mean();
    }
}
