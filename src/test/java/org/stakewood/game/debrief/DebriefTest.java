package org.stakewood.game.debrief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.game.debrief.Days.ONE;
import static org.stakewood.game.debrief.Days.cascade;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.measure.Lorenz;

/** Figures of a whole class against examples by hand. */
class DebriefTest {

    /** Four people with 1, 2, 3 and 4 have a Gini coefficient of a quarter. */
    @Test
    void evennessIsMeasuredAmongPeople() {
        Debrief debrief = debrief(
                new Days().day(1, true, 0, 5, 5, 5, 5, 900).day(1, true, 0, 1, 2, 3, 4, 900),
                person(0),
                person(1),
                person(2),
                person(3),
                bot(4));
        assertArrayEquals(new double[] {0, 0.25}, debrief.gini(), 1e-12);
        assertArrayEquals(new double[] {0, 0.1, 0.3, 0.6, 1}, Lorenz.of(debrief.worths(2), 4), 1e-12);
        assertTrue(debrief.amongPeople());
    }

    @Test
    void twoPeopleAreTooFewAndDebtsCountAsNothing() {
        Debrief debrief = debrief(new Days().day(1, true, 0, 3, -2, 3), person(0), person(1), bot(2));
        assertFalse(debrief.amongPeople());
        assertArrayEquals(new long[] {3, 0, 3}, debrief.worths(1));
    }

    @Test
    void whoCameLaterIsNotInTheFirstDays() {
        Debrief debrief =
                debrief(new Days().day(1, true, 0, 3, 3).day(1, true, 0, 3, 3, 3), person(0), person(1), person(2));
        assertEquals(2, debrief.worths(1).length);
        assertEquals(3, debrief.worths(2).length);
    }

    @Test
    void theOneInTheMiddle() {
        assertTrue(Double.isNaN(debrief(new Days()).middleGain()));
        Holder lost = new Holder(0, true, 10 * ONE, 9 * ONE, 0, 1);
        Holder won = new Holder(1, true, 10 * ONE, 12 * ONE, 0, 1);
        Holder ruined = new Holder(2, true, 0, 5, 0, Double.NaN);
        assertEquals(0.05, debrief(new Days(), lost, won, ruined, bot(3)).middleGain(), 1e-12);
        assertFalse(ruined.placed());
        assertTrue(lost.placed());
    }

    @Test
    void cascadesOfAGame() {
        Debrief none = debrief(new Days().quiet(2));
        assertEquals(0, none.fallen());
        assertTrue(Double.isNaN(none.amplification()));
        Debrief two = debrief(new Days()
                .quiet(2)
                .told(cascade(2, 2, 10 * ONE, 30 * ONE))
                .quiet(5)
                .told(cascade(7, 1, 10 * ONE, 10 * ONE)));
        assertEquals(12, two.fallen());
        assertEquals(3, two.amplification(), 1e-12);
    }

    /** A tenth gained, 4 % paid: at three times nothing less than 3·0.1 − 2·0.04. */
    @Test
    void leverageMultipliesTheDifference() {
        Leverage won = new Leverage(0.1, 0.04);
        assertEquals(0.1, won.at(1), 1e-12);
        assertEquals(0.22, won.at(3), 1e-12);
        assertTrue(Double.isNaN(won.breakEven()), "it always pays");
        Leverage dear = new Leverage(0.02, 0.05);
        assertEquals(5.0 / 3, dear.breakEven(), 1e-12);
        assertEquals(0, dear.at(dear.breakEven()), 1e-12);
        assertTrue(Double.isNaN(new Leverage(-0.1, 0.05).breakEven()), "it never pays");
        assertFalse(Leverage.of(new Days().quiet(1).series().figures()).known());
        Leverage owed =
                Leverage.of(new Days().quiet(1).day(1.2, true, 0).series().figures());
        assertEquals(0.2, owed.gain(), 1e-12);
        assertFalse(owed.known(), "nobody owes anything");
    }

    @Test
    void aStepLedIsTheFurthestUntilAnotherGoesFurther() {
        DebriefState state = DebriefState.none(1, 2, 30, true).to(4).to(2);
        assertEquals(2, state.at());
        assertEquals(4, state.furthest());
        assertEquals(5, state.to(5).furthest());
    }

    private static Debrief debrief(Days days, Holder... holders) {
        Recorded recorded = days.recorded();
        return new Debrief(1, days.series(), Vector.empty(), recorded.cascades(), Vector.empty(), Vector.of(holders));
    }

    private static Holder person(int account) {
        return new Holder(account, true, ONE, ONE, 0, 1);
    }

    private static Holder bot(int account) {
        return new Holder(account, false, ONE, ONE, 0, 1);
    }
}
