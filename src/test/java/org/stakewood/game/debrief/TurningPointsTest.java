package org.stakewood.game.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.game.debrief.Days.ONE;
import static org.stakewood.game.debrief.Days.cascade;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.event.ClientBugStruck;
import org.stakewood.economy.event.NotFinal;
import org.stakewood.economy.event.SlashCause;
import org.stakewood.economy.event.Slashed;
import org.stakewood.economy.event.TradedOutside;
import org.stakewood.economy.staking.Client;

/** Turning points of games that are written down by hand, with weights computed by hand. */
class TurningPointsTest {

    @Test
    void nothingIsFoundWhereNothingHappened() {
        assertTrue(TurningPoints.ranked(new Days().recorded()).isEmpty(), "no day");
        assertTrue(TurningPoints.ranked(new Days().quiet(1).recorded()).isEmpty(), "one day");
        assertTrue(TurningPoints.inOrder(new Days().quiet(40).recorded()).isEmpty());
    }

    @Test
    void aCascadeCountsAsOftenAsItsAmplification() {
        TurningPoint found = only(new Days().quiet(5).told(cascade(5, 3, 20 * ONE, 100 * ONE)));
        assertEquals(Turn.CASCADE, found.turn());
        assertEquals(5, found.day());
        assertEquals(100 * ONE, found.moved());
        assertEquals(5 * 100.0 / 1_000, found.weight(), 1e-12);
        assertEquals(3, found.count());
        assertEquals(1, found.before());
        assertEquals(1.5, found.after());
    }

    @Test
    void slashesOfADayAreOne() {
        TurningPoint found = only(new Days()
                .quiet(3)
                .told(new Slashed(4, SlashCause.DOUBLE_SIGN, 0.1, 10 * ONE, 2 * ONE, 0))
                .told(new Slashed(4, SlashCause.CORRELATION, 0.3, 30 * ONE, 0, 0))
                .told(new Slashed(7, SlashCause.CORRELATION, 0.3, 20 * ONE, 0, 8 * ONE)));
        assertEquals(Turn.SLASHED, found.turn());
        assertEquals(2, found.count());
        assertEquals(70 * ONE, found.moved());
        assertEquals(0.07, found.weight(), 1e-12);
        assertEquals(4, found.event().validator(), "the largest tells it");
    }

    @Test
    void daysThatAreNotFinalAreOneRun() {
        TurningPoint found = only(new Days()
                .quiet(4)
                .day(1, false, 0)
                .told(new NotFinal(5, 0.5, 0.97))
                .day(0.98, false, 0)
                .day(0.97, false, 0)
                .day(0.97, true, 0));
        assertEquals(Turn.NOT_FINAL, found.turn());
        assertEquals(5, found.day());
        assertEquals(7, found.until());
        assertEquals(3, found.count());
        assertEquals(0.07, found.weight(), 1e-12);
        assertTrue(found.event() instanceof NotFinal);
    }

    @Test
    void aRunIsMuchMoreThanUsual() {
        assertTrue(
                TurningPoints.ranked(new Days().quiet(5).day(1, true, 9 * ONE).recorded())
                        .isEmpty());
        TurningPoint found = only(new Days()
                .quiet(9)
                .day(1, true, 30 * ONE)
                .day(1, true, 20 * ONE)
                .quiet(3));
        assertEquals(Turn.RUN, found.turn());
        assertEquals(10, found.day());
        assertEquals(11, found.until());
        assertEquals(50 * ONE, found.moved());
        assertEquals(0.05, found.weight(), 1e-12);
    }

    @Test
    void fallsAndRisesOfThePrice() {
        Vector<TurningPoint> found = TurningPoints.inOrder(new Days()
                .quiet(6)
                .day(0.9, true, 0)
                .day(0.88, true, 0)
                .day(0.96, true, 0)
                .recorded());
        assertEquals(Vector.of(7, 9), found.map(TurningPoint::day));
        assertTrue(found.forAll(each -> each.turn() == Turn.PRICE));
        assertEquals(0.1, found.head().weight(), 1e-6);
        assertEquals(0.88, found.last().before());
    }

    @Test
    void theTradeThatMovedThePriceMost() {
        TurningPoint found = only(new Days()
                .quiet(2)
                .trade(new TradedOutside(3, true, 10 * ONE, 10 * ONE, 1, 1.03))
                .trade(new TradedOutside(4, false, 90 * ONE, 90 * ONE, 1, 0.99))
                .quiet(1)
                .trade(new TradedOutside(1, false, 40 * ONE, 38 * ONE, 1, 0.94)));
        assertEquals(Turn.TRADE, found.turn());
        assertEquals(3, found.day());
        assertEquals(1, found.account());
        assertEquals(0.038, found.weight(), 1e-12);
    }

    @Test
    void fortunesAreThoseOfPeople() {
        long ordinary = 200 * ONE;
        Vector<TurningPoint> found = TurningPoints.inOrder(new Days()
                .quiet(2)
                .day(1, true, 0, ordinary, 260 * ONE, ordinary, ordinary, 900 * ONE)
                .day(1, true, 0, 150 * ONE, 260 * ONE, ordinary, ordinary, ONE)
                .recorded());
        assertEquals(Vector.of(Turn.GAIN, Turn.LOSS), found.map(TurningPoint::turn));
        assertEquals(Vector.of(1, 0), found.map(TurningPoint::account));
        assertEquals(60 * ONE, found.head().moved());
        assertEquals(-50 * ONE, found.last().moved());
    }

    @Test
    void theHeaviestTwelveOfEachKindNotTooMany() {
        Days days = new Days();
        for (int i = 0; i < 30; i++) {
            days.quiet(2)
                    .told(new ClientBugStruck(Client.A, false))
                    .told(new Slashed(i, SlashCause.DOWNTIME, 0.1, (i + 1) * ONE, 0, 0));
        }
        Vector<TurningPoint> found = TurningPoints.ranked(days.recorded());
        assertEquals(Turn.SHOCK.most(), found.count(each -> each.turn() == Turn.SHOCK));
        assertEquals(
                Vector.of(60, 58),
                found.filter(each -> each.turn() == Turn.SLASHED).map(TurningPoint::day));
        assertEquals(found.map(TurningPoint::weight).sorted().reverse(), found.map(TurningPoint::weight));
        Vector<TurningPoint> told = TurningPoints.inOrder(days.recorded());
        assertEquals(told.map(TurningPoint::day).sorted(), told.map(TurningPoint::day));
    }

    private static TurningPoint only(Days days) {
        Vector<TurningPoint> found = TurningPoints.ranked(days.recorded());
        assertEquals(1, found.size(), found.mkString("\n"));
        return found.head();
    }
}
