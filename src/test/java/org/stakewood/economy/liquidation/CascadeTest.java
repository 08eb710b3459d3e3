package org.stakewood.economy.liquidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.command.ChangeParameter;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.economy.event.CascadeUnfinished;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.economy.synthetic.LoanWorlds;

/** Whoever falls by one pass's price falls in the next; eight loans of 25 sOAK against 100 OAK each. */
class CascadeTest {

    private static World slashed(double fraction, int validators) {
        World world = LoanWorlds.world(LoanWorlds.plain(Resolution.BUYCOVER));
        for (int i = 0; i < validators; i++) {
            world = LoanWorlds.slashed(world, i, fraction);
        }
        return world;
    }

    private static Vector<CascadePassed> passes(Draft draft) {
        return draft.events().filter(CascadePassed.class::isInstance).map(CascadePassed.class::cast);
    }

    @Test
    void aDayOnWhichNobodyFallsSaysNothing() {
        Draft draft = new Draft(slashed(0, 0));
        Cascade.run(draft);
        assertEquals(Vector.<Event>empty(), draft.events());
        assertEquals(Wave.NONE, draft.credit().wave());
    }

    /** One loan falls by a slash of 50 %; it buys 25 sOAK; the price of the others' debts rises, and nobody else falls. */
    @Test
    void oneFalls() {
        Draft draft = new Draft(slashed(0.5, 1));
        Cascade.run(draft);
        CascadePassed only = passes(draft).single();
        assertEquals(1, only.loans());
        assertEquals(25 * ONE, only.fallen());
        assertTrue(only.soakAfter() > only.soakBefore());
        assertEquals(1, draft.credit().wave().amplification(), 0);
        assertEquals(25 * ONE, draft.supply().through(Flow.COVER, Asset.SOAK));
    }

    /**
     * At a threshold of 0.26 and without grace, 100 OAK for 25 sOAK are healthy up to p = 1.04. The first loan's
     * purchase lifts p to 1.06, and all seven others fall in the second pass: amplification 8.
     */
    @Test
    void theFirstWaveDragsOthersDown() {
        World world = LoanWorlds.slashed(LoanWorlds.world(LoanWorlds.fragile()), 0, 0.5);
        Draft draft = new Draft(world);
        Cascade.run(draft);
        Vector<CascadePassed> passes = passes(draft);
        assertEquals(2, passes.size());
        assertEquals(1, passes.get(0).loans());
        assertEquals(7, passes.get(1).loans());
        assertEquals(8, draft.credit().wave().amplification(), 0);
        check(passes, draft.credit().wave());
        assertEquals(Vector.empty(), Conservation.check(draft.world()));
        assertEquals(
                Vector.of(FallCause.SLASH).appendAll(Vector.fill(7, () -> FallCause.MOVED)),
                draft.events().filter(LoanForeclosed.class::isInstance).map(each -> ((LoanForeclosed) each).cause()));
        assertEquals(passes.get(0).soakAfter(), passes.get(1).loanMark(), 0, "judged by SPOT");
        CascadeEnded ended = (CascadeEnded) draft.events().last();
        assertEquals(2, ended.passes());
        assertEquals(8, ended.loans());
        assertEquals(passes.get(0).soakBefore(), ended.soakBefore(), 0);
        assertEquals(passes.get(1).soakAfter(), ended.soakAfter(), 0);
        assertEquals(8, ended.amplification(), 0);
        assertEquals(draft.credit().orphan(), ended.orphaned());
    }

    /** With one pass a day the others fall on the next. */
    @Test
    void whatDoesNotComeToRestIsTold() {
        World world = LoanWorlds.slashed(LoanWorlds.world(LoanWorlds.fragile()), 0, 0.5);
        String path = Parameter.first(world.scenario(), Rule.MOST_PASSES)
                .orElseThrow()
                .path();
        World hurried = ((Outcome.Accepted) new ChangeParameter(path, "1").apply(world)).world();
        Draft draft = new Draft(hurried);
        Cascade.run(draft);
        assertEquals(1, passes(draft).size());
        assertEquals(new CascadeUnfinished(1, 1), draft.events().last());
    }

    @Test
    void theEventsSayWhatFell() {
        Draft draft = new Draft(slashed(0.5, 3));
        Cascade.run(draft);
        long sum = 0;
        for (Event each : draft.events().filter(LoanForeclosed.class::isInstance)) {
            sum += ((LoanForeclosed) each).debt();
        }
        assertEquals(passes(draft).last().total(), sum);
    }

    private static void check(Vector<CascadePassed> passes, Wave wave) {
        long sum = 0;
        for (int i = 0; i < passes.size(); i++) {
            CascadePassed each = passes.get(i);
            sum += each.fallen();
            assertEquals(i + 1, each.pass());
            assertEquals(sum, each.total());
            assertEquals(passes.get(0).fallen(), each.firstWave());
        }
        assertEquals(sum, wave.total());
    }

    /** Liquidations on the next day belong to the same wave; after a day without one a new wave begins. */
    @Test
    void aWaveGoesOnWithoutAGap() {
        Wave wave = Wave.NONE.fell(4, 100).fell(4, 50).fell(5, 50);
        assertEquals(2, wave.amplification(), 0);
        assertEquals(new Wave(7, 30, 30), wave.fell(7, 30));
    }
}
