package org.stakewood.economy.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Draft;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.event.DrawsHalted;
import org.stakewood.economy.event.LoanCalled;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.GuardRules;
import org.stakewood.economy.scenario.Resolution;

/** Guards of the desk on chosen average prices; N/C is far from its floor unless the rules say otherwise. */
class GuardsTest {

    private static GuardRules rules(boolean twoSided, double securityFloor) {
        GuardRules it = CreditScenarios.guards();
        return new GuardRules(
                it.halt(),
                it.call(),
                it.surcharge(),
                twoSided,
                securityFloor,
                it.securityBuffer(),
                it.priceFloor(),
                it.priceBuffer(),
                it.parCeiling(),
                it.dwellDays(),
                it.debtCap(),
                it.mostSurcharge(),
                it.surchargeSlope(),
                it.surchargePrice(),
                it.surchargeSecurity(),
                it.callMargin(),
                it.callEvery(),
                it.callCount());
    }

    private static Draft draft(GuardRules rules) {
        return new Draft(
                LoanWorlds.world(LoanWorlds.desk(DeskKind.EMBEDDED, Resolution.BUYCOVER, 0.01, 0.1, 0, rules)));
    }

    /** One day of guards at an average price. */
    private static void day(Draft draft, double price) {
        draft.setPrices(draft.prices().update(1, new PriceRecord(Vector.of(price), Vector.of(0.0), 0)));
        Guards.act(draft);
        draft.nextDay();
    }

    private static GuardState state(Draft draft) {
        return LoanBook.desk(draft, 0).guards();
    }

    /** On below 0.88; not off before five days and only above 0.90. */
    @Test
    void haltHoldsForItsDays() {
        Draft draft = draft(rules(true, 0.05));
        day(draft, 0.89);
        assertFalse(state(draft).halted());
        day(draft, 0.87);
        assertTrue(state(draft).halted());
        assertEquals(
                GuardReason.PRICE,
                ((DrawsHalted) draft.events()
                                .filter(each -> each instanceof DrawsHalted)
                                .last())
                        .reason());
        for (int i = 0; i < 4; i++) {
            day(draft, 0.95);
            assertTrue(state(draft).halted(), "day " + i);
        }
        day(draft, 0.895);
        assertTrue(state(draft).halted());
        day(draft, 0.905);
        assertFalse(state(draft).halted());
        for (int i = 0; i < 4; i++) {
            day(draft, 0.80);
            assertFalse(state(draft).halted(), "open day " + i);
        }
        day(draft, 0.80);
        assertTrue(state(draft).halted());
    }

    /** N/C below its floor halts at par, but not above it; above 1.01 a halt ends at once. One-sided it stays. */
    @Test
    void aboveParAHaltEndsAtOnce() {
        Draft draft = draft(rules(true, 0.9));
        day(draft, 1.005);
        assertFalse(state(draft).halted());
        day(draft, 1);
        assertTrue(state(draft).halted());
        day(draft, 1.005);
        assertTrue(state(draft).halted());
        day(draft, 1.02);
        assertFalse(state(draft).halted());

        Draft squeeze = draft(rules(false, 0.9));
        day(squeeze, 1.2);
        assertTrue(state(squeeze).halted());
        day(squeeze, 1.2);
        assertTrue(state(squeeze).halted());
    }

    /** 2·(0.95 − 0.90) = 10 points; at most 40. */
    @Test
    void surcharge() {
        Draft draft = draft(rules(true, 0));
        day(draft, 0.90);
        assertEquals(0.10, state(draft).surcharge(), 1e-12);
        assertEquals(0.01 + 0.1 * 0.2 + 0.10, LoanRate.of(draft.world(), 0, LoanKind.CALLABLE), 1e-12);
        day(draft, 0.5);
        assertEquals(0.40, state(draft).surcharge(), 1e-12);
        day(draft, 1);
        assertEquals(0, state(draft).surcharge());
    }

    /** Below 0.83 the three weakest are called, and three more five days later; none above par. */
    @Test
    void calls() {
        Draft draft = draft(rules(true, 0.05));
        day(draft, 0.84);
        assertEquals(0, called(draft));
        for (int i = 0; i < 5; i++) {
            day(draft, 0.82);
            assertEquals(3, called(draft), "day " + i);
        }
        day(draft, 0.82);
        assertEquals(6, called(draft));

        Draft dear = draft(rules(false, 0.9));
        day(dear, 1.1);
        assertEquals(0, called(dear));
    }

    private static int called(Draft draft) {
        return draft.events().count(each -> each instanceof LoanCalled);
    }
}
