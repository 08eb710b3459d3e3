package org.stakewood.economy.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;
import static org.stakewood.economy.synthetic.LoanWorlds.BORROWER;
import static org.stakewood.economy.synthetic.LoanWorlds.FRESH;

import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.Draw;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.RepayLoan;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.event.LoanCalled;
import org.stakewood.economy.event.LoanCured;
import org.stakewood.economy.event.LoanFlagged;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.staking.Status;

/** States of a loan, days of grace, calls, terms, and the desks that differ. */
class LoanStatesTest {

    private static World borrowed(DeskRules desk, long amount, LoanKind kind) {
        return Worlds.after(
                LoanWorlds.world(desk),
                new Pledge(FRESH, FRESH, 100 * ONE, PledgeTarget.desk(0)),
                new Draw(FRESH, 0, FRESH, amount, kind));
    }

    private static World borrowed(long amount) {
        return borrowed(LoanWorlds.plain(Resolution.BUYCOVER), amount, LoanKind.CALLABLE);
    }

    private static Vector<DueLoan> due(Draft draft) {
        return Defaults.due(draft, 1);
    }

    private static LoanState state(Draft draft) {
        return LoanBook.loan(draft, FRESH, 0, FRESH).state();
    }

    /**
     * l₀ = 0.5. Slash 5 %: x = 0.9, φ = 1.2346, h = 0.8·95/61.73 = 1.231: φ > 1, MARGIN. Slash 10 %: x = 0.8, φ = 1.5625,
     * h = 0.8·90/78.125 = 0.9216: FLAGGED, due in two days. Slash 12 %: h = 0.8133 < 0.90, due at once.
     */
    @Test
    void marginThenFlagThenGrace() {
        Draft mild = new Draft(LoanWorlds.slashed(borrowed(50 * ONE), FRESH, 0.05));
        assertTrue(due(mild).isEmpty());
        assertEquals(LoanState.MARGIN, state(mild));

        Draft draft = new Draft(LoanWorlds.slashed(borrowed(50 * ONE), FRESH, 0.10));
        assertTrue(due(draft).isEmpty());
        assertEquals(LoanState.FLAGGED, state(draft));
        LoanFlagged flag = (LoanFlagged) draft.events().last();
        assertEquals(0.9216, flag.health(), 1e-4);
        assertEquals(3, flag.foreclosedOn());
        draft.nextDay();
        assertTrue(due(draft).isEmpty());
        draft.nextDay();
        assertEquals(1, due(draft).size());

        Draft hard = new Draft(LoanWorlds.slashed(borrowed(50 * ONE), FRESH, 0.12));
        assertEquals(1, due(hard).size());
    }

    /** A repayment or a top-up cures a flag at once, and the grace begins anew with the next. */
    @Test
    void aFlagIsCuredBeforeTheForeclosure() {
        Draft draft = new Draft(LoanWorlds.slashed(borrowed(50 * ONE), FRESH, 0.10));
        due(draft);
        Repaying.repay(draft, FRESH, 0, FRESH, 30 * ONE, false);
        assertEquals(LoanState.MARGIN, state(draft));
        assertTrue(draft.events().exists(each -> each instanceof LoanCured));
        draft.nextDay();
        draft.nextDay();
        assertTrue(due(draft).isEmpty());
    }

    /** Two in default: the one of less health first. */
    @Test
    void theWeakestFirst() {
        World world = LoanWorlds.slashed(LoanWorlds.slashed(borrowed(50 * ONE), FRESH, 0.15), BORROWER, 0.60);
        Vector<DueLoan> due = due(new Draft(world));
        assertEquals(Vector.of(BORROWER, FRESH), due.map(DueLoan::account));
        assertTrue(due.get(0).health() < due.get(1).health());
    }

    /** Called on day 1: to be repaid by day 11, flagged in its step 7 otherwise, due two days later; no top-up helps. */
    @Test
    void anUnpaidCall() {
        Draft draft = new Draft(borrowed(25 * ONE));
        Loan loan = LoanBook.loan(draft, FRESH, 0, FRESH);
        Calls.call(draft, FRESH, loan, CallReason.GUARD, Condition.of(draft.world(), loan, 1));
        assertEquals(LoanState.CALLED, state(draft));
        assertEquals(11, ((LoanCalled) draft.events().last()).due());
        for (int day = 1; day <= 10; day++) {
            assertTrue(due(draft).isEmpty(), "day " + day);
            assertEquals(LoanState.CALLED, state(draft));
            draft.nextDay();
        }
        assertTrue(due(draft).isEmpty());
        assertEquals(LoanState.FLAGGED, state(draft));
        Pledging.release(draft, FRESH, 0, FRESH, 10 * ONE);
        Pledging.pledge(draft, FRESH, 0, FRESH, 10 * ONE);
        assertEquals(LoanState.FLAGGED, state(draft));
        draft.nextDay();
        draft.nextDay();
        assertEquals(1, due(draft).size());
    }

    /** Out for good: the operator's own loan falls at once, another delegator's is called. */
    @Test
    void tombstoned() {
        World world = LoanWorlds.after(
                Worlds.after(
                        LoanWorlds.world(LoanWorlds.plain(Resolution.BUYCOVER)),
                        new Delegate(9, BORROWER, 50 * ONE),
                        new Pledge(9, BORROWER, 50 * ONE, PledgeTarget.desk(0)),
                        new Draw(9, 0, BORROWER, 20 * ONE, LoanKind.CALLABLE)),
                draft -> draft.update(draft.validator(BORROWER).with(Status.TOMBSTONED)));
        Draft draft = new Draft(world);
        assertEquals(Vector.of(BORROWER), due(draft).map(DueLoan::account));
        assertEquals(LoanState.CALLED, LoanBook.loan(draft, 9, 0, BORROWER).state());
    }

    /** 30 days at 2 points more; 1 % of what is repaid early; then called. */
    @Test
    void term() {
        DeskRules desk = LoanWorlds.desk(DeskKind.EMBEDDED, Resolution.BUYCOVER, 0.01, 0, 0, null);
        World world = borrowed(desk, 25 * ONE, LoanKind.TERM);
        // i = ⌈25·0.03/120⌉ = 0.006251: the sum of 0.01 and 0.02 is a little more than 0.03
        assertEquals(25_006_251, LoanWorlds.owed(world, FRESH));
        assertEquals(31, LoanWorlds.loan(world, FRESH).due());
        World paid = Worlds.after(world, new RepayLoan(FRESH, 0, FRESH, 10 * ONE, false));
        // ΔL = ⌊10/1.01⌋ = 9.900990, fee ⌈0.0990099⌉ = 0.099010, both out of the 10
        assertEquals(25_006_251 - 9_900_990, LoanWorlds.owed(paid, FRESH));
        assertEquals(15 * ONE, LoanWorlds.soak(paid, FRESH));

        Draft draft = new Draft(world);
        for (int day = 1; day <= 30; day++) {
            assertTrue(due(draft).isEmpty());
            assertEquals(LoanState.OPEN, state(draft), "day " + day);
            draft.nextDay();
        }
        due(draft);
        assertEquals(LoanState.CALLED, state(draft));
        assertEquals(CallReason.TERM_OVER, ((LoanCalled) draft.events().last()).reason());
    }

    /** Today's debt bears no second interest that day and then joins its pool. */
    @Test
    void debtOfTodayJoins() {
        DeskRules desk = LoanWorlds.desk(DeskKind.EMBEDDED, Resolution.BUYCOVER, 0.12, 0, 0, null);
        World world = borrowed(desk, 25 * ONE, LoanKind.CALLABLE);
        // i = ⌈25·0.12/120⌉ = 0.025
        assertEquals(25_025_000, LoanWorlds.owed(world, FRESH), 1);
        World next = Worlds.days(world, 1);
        assertEquals(25_025_000, LoanWorlds.owed(next, FRESH), 2);
        assertEquals(0, LoanWorlds.loan(next, FRESH).today());
        assertEquals(0, next.credit().desks().get(0).callable().today());
        World after = Worlds.days(next, 1);
        assertEquals(25_050_025, LoanWorlds.owed(after, FRESH), 3);
    }

    /** An external desk: a pledge binds when the day passes; until then the stake may leave under it. */
    @Test
    void externalPledgesBindLate() {
        DeskRules desk = LoanWorlds.desk(DeskKind.EXTERNAL, Resolution.BUYCOVER, 0.12, 0, 0, null);
        World world = borrowed(desk, 50 * ONE, LoanKind.CALLABLE);
        assertEquals(100 * ONE, LoanWorlds.loan(world, FRESH).pending());
        World bound = Worlds.days(world, 1);
        assertEquals(100 * ONE, LoanWorlds.loan(bound, FRESH).pledged());
        assertTrue(bound.credit().desks().get(0).fund() > 0);
        assertEquals(0, bound.validators().get(1).interest().pot());

        World fled = Worlds.days(Worlds.after(world, new Undelegate(FRESH, FRESH, 90 * ONE)), 1);
        assertEquals(10 * ONE, LoanWorlds.loan(fled, FRESH).pledged());
        assertTrue(LoanWorlds.condition(fled, FRESH).health() < 0.9);
    }

    /** It sees a slash one day late. */
    @Test
    void externalDesksSeeLate() {
        DeskRules desk = LoanWorlds.desk(DeskKind.EXTERNAL, Resolution.BUYCOVER, 0, 0, 0, null);
        World world = Worlds.days(borrowed(desk, 50 * ONE, LoanKind.CALLABLE), 1);
        World slashed = LoanWorlds.slashed(world, FRESH, 0.12);
        assertTrue(due(new Draft(slashed)).isEmpty());
        World noted = LoanWorlds.after(slashed, Joinings::join);
        assertEquals(1, due(new Draft(noted)).size());
    }

    /** A desk four days behind sees the slash on the fifth day. */
    @Test
    void transparencyDelay() {
        DeskRules desk = LoanWorlds.desk(DeskKind.EMBEDDED, Resolution.BUYCOVER, 0, 0, 4, null);
        World world = Worlds.days(borrowed(desk, 50 * ONE, LoanKind.CALLABLE), 5);
        World slashed = LoanWorlds.slashed(world, FRESH, 0.12);
        for (int day = 0; day < 4; day++) {
            assertTrue(due(new Draft(slashed)).isEmpty(), "day " + day);
            slashed = LoanWorlds.after(slashed, Joinings::join);
        }
        assertEquals(1, due(new Draft(slashed)).size());
    }

    /** A bank's limit lies in l_max·[0.25, 1], is drawn once, and falls with the chance of a fault. */
    @Test
    void bank() {
        DeskRules desk = LoanWorlds.desk(DeskKind.BANK, Resolution.AUCTION, 0, 0, 0, null);
        World world = Genesis.world(LoanWorlds.scenario(List.of(desk)), 5, 0);
        double sum = 0;
        for (int account = 0; account < 10; account++) {
            double limit = BankScore.limit(world, 0, account, account);
            assertTrue(limit >= 0.25 * desk.loanLimit() && limit <= desk.loanLimit());
            assertEquals(limit, BankScore.limit(world, 0, account, account));
            sum += limit;
        }
        assertTrue(sum < 10 * desk.loanLimit());
    }

    /** Opaque for four days: others see the stake before the slash until then. */
    @Test
    void othersSeeLateAsWell() {
        DeskRules desk = LoanWorlds.desk(DeskKind.EMBEDDED, Resolution.BUYCOVER, 0, 0, 4, null);
        World world = Worlds.days(borrowed(desk, 50 * ONE, LoanKind.CALLABLE), 5);
        World slashed = LoanWorlds.slashed(world, FRESH, 0.12);
        for (int day = 0; day < 4; day++) {
            assertEquals(
                    100 * ONE,
                    Condition.published(slashed, LoanWorlds.loan(slashed, FRESH))
                            .stake());
            slashed = LoanWorlds.after(slashed, Joinings::join);
        }
        assertEquals(
                88 * ONE,
                Condition.published(slashed, LoanWorlds.loan(slashed, FRESH)).stake());
    }

    /** At 0.80 with 160 of 120 days a year left: (1 − 0.80 − 0.06·4/3)/0.5 = 0.24. */
    @Test
    void impliedDefault() {
        Draft draft = new Draft(LoanWorlds.world(LoanWorlds.plain(Resolution.BURN)));
        assertEquals(0, ImpliedDefault.of(draft.world()));
        draft.setPrices(draft.prices().update(1, new PriceRecord(Vector.of(0.8), Vector.of(0.0), 0)));
        assertEquals(0.24, ImpliedDefault.of(draft.world()), 1e-12);
    }
}
