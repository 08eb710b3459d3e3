package org.stakewood.economy.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Reason;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.Draw;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.SetCollateral;
import org.stakewood.economy.command.SetOrder;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.LoanProtected;
import org.stakewood.economy.event.PositionProtected;
import org.stakewood.economy.lending.LendingWorlds;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.synthetic.LoanKind;
import org.stakewood.economy.synthetic.LoanState;
import org.stakewood.economy.synthetic.LoanWorlds;

/** Protective orders, on loans against stake and in a market: when they act, how much they do, what is left of them. */
class ProtectionTest {

    private static final int FRESH = LoanWorlds.FRESH;

    private record Acted(World world, Vector<Event> events) {}

    private static Acted act(World world) {
        Draft draft = new Draft(world);
        Protection.act(draft);
        assertEquals(Vector.empty(), Conservation.check(draft.world()));
        return new Acted(draft.world(), draft.events());
    }

    /** S₀ = 100, 50 drawn, 12 % slashed: h = 0.8·88/86.565097 = 0.8133. */
    private static World weak() {
        World world = Worlds.after(
                LoanWorlds.world(LoanWorlds.plain(Resolution.BUYCOVER)),
                new Pledge(FRESH, FRESH, 100 * ONE, PledgeTarget.desk(0)),
                new Draw(FRESH, 0, FRESH, 50 * ONE, LoanKind.CALLABLE));
        return LoanWorlds.slashed(world, FRESH, 0.12);
    }

    private static World protecting(World world, double below, Aid aid, long most) {
        return Worlds.after(world, new SetOrder(FRESH, OrderKind.LOAN, new ProtectLoan(0, FRESH, below, aid, most)));
    }

    private static ProtectLoan standing(World world) {
        return OrderBook.of(world.credit(), FRESH).loan();
    }

    /** The worked example: of 20 sOAK at most all are needed, L = 38.448, h = 1.1867; the order is used up. */
    @Test
    void aLoanIsRepaidWithAllThatTheOrderHas() {
        Acted done = act(protecting(weak(), 1.2, Aid.REPAY, 20 * ONE));
        assertEquals(38_448_000, LoanWorlds.owed(done.world(), FRESH));
        assertEquals(1.1867, LoanWorlds.condition(done.world(), FRESH).health(), 5e-5);
        assertNull(standing(done.world()));
        LoanProtected told = (LoanProtected) done.events().last();
        assertEquals(20 * ONE, told.amount());
        assertEquals(0.8133, told.before(), 5e-5);
        assertEquals(1.1867, told.after(), 5e-5);
        assertEquals(0, told.left());
    }

    /** Enough is the bound and 0.05, to the micro-unit; the rest of the order waits, and acts no more. */
    @Test
    void noMoreIsPaidThanIsNeeded() {
        Acted done = act(protecting(weak(), 1.1, Aid.REPAY, 40 * ONE));
        double health = LoanWorlds.condition(done.world(), FRESH).health();
        assertEquals(1.15, health, 1e-6);
        assertTrue(health >= 1.15);
        LoanProtected told = (LoanProtected) done.events().last();
        assertTrue(told.amount() > 17 * ONE && told.amount() < 20 * ONE, "paid " + told.amount());
        assertEquals(40 * ONE - told.amount(), standing(done.world()).most());
        assertTrue(act(done.world()).events().isEmpty());
    }

    /** 10 OAK of free stake more: S = 98, h = 1.4451, as in the worked example; at a bound of 1.1 less is enough. */
    @Test
    void aPledgeIsToppedUpWithFreeStake() {
        World world = Worlds.after(weak(), new Delegate(FRESH, FRESH, 11 * ONE));
        Acted all = act(protecting(world, 1.5, Aid.TOP_UP, 10 * ONE));
        assertEquals(1.4451, LoanWorlds.condition(all.world(), FRESH).health(), 5e-5);
        Acted some = act(protecting(world, 1.1, Aid.TOP_UP, 10 * ONE));
        assertEquals(1.15, LoanWorlds.condition(some.world(), FRESH).health(), 1e-5);
        assertEquals(50 * ONE, LoanWorlds.owed(some.world(), FRESH));
    }

    @Test
    void aHealthyLoanIsLeftAlone() {
        World world = Worlds.after(
                LoanWorlds.world(LoanWorlds.plain(Resolution.BUYCOVER)),
                new Pledge(FRESH, FRESH, 100 * ONE, PledgeTarget.desk(0)),
                new Draw(FRESH, 0, FRESH, 25 * ONE, LoanKind.CALLABLE));
        assertTrue(act(protecting(world, 1.2, Aid.REPAY, 20 * ONE)).events().isEmpty());
    }

    /** Nothing at hand: nothing is done, the order stands, and the loan falls as any other. */
    @Test
    void withoutMeansTheOrderStands() {
        World world = LoanWorlds.after(weak(), draft -> {
            draft.debit(FRESH, Asset.SOAK, 50 * ONE);
            draft.credit(0, Asset.SOAK, 50 * ONE);
        });
        World ordered = protecting(world, 1.2, Aid.REPAY, 20 * ONE);
        Acted done = act(ordered);
        assertTrue(done.events().isEmpty());
        assertNotNull(standing(done.world()));
        World next = Worlds.days(ordered, 1);
        assertTrue(next.accounts().get(FRESH).credit().loans().isEmpty(), "h < 0.90 falls at once");
    }

    /** In step 7 it comes before the flags: the same slash without it takes the pledge on the same day. */
    @Test
    void itActsBeforeAnybodyIsFlagged() {
        assertTrue(Worlds.days(weak(), 1).accounts().get(FRESH).credit().loans().isEmpty());
        World next = Worlds.days(protecting(weak(), 1.2, Aid.REPAY, 40 * ONE), 1);
        assertEquals(LoanState.MARGIN, LoanWorlds.loan(next, FRESH).state());
        assertEquals(1.25, LoanWorlds.condition(next, FRESH).health(), 1e-5);
    }

    /** A defect of the price lets a loan be closed: whatever is repaid then, no more is paid than closing takes. */
    @Test
    void closingIsTheMost() {
        World world = LoanWorlds.given(weak(), FRESH, 40 * ONE);
        Acted done = act(protecting(world, 5, Aid.REPAY, 1_000 * ONE));
        LoanProtected told = (LoanProtected) done.events().last();
        assertTrue(told.amount() <= 86_565_098, "paid " + told.amount());
        assertEquals(90 * ONE - told.amount(), LoanWorlds.soak(done.world(), FRESH));
    }

    /** 1 000 OAK supplied, 1 150 USD owed, P = 1.50: H = 1125/1150 = 0.9783. */
    private static World under() {
        World world = Worlds.after(
                LendingWorlds.world(LendingWorlds.free()),
                new Supply(0, 0, Asset.USD, 10_000 * ONE),
                new Supply(1, 0, Asset.OAK, 1_000 * ONE),
                new Borrow(1, 0, Asset.USD, 1_150 * ONE));
        return LendingWorlds.priced(world, 1.5);
    }

    private static World protecting(World world, double below, Aid aid, Asset asset, long most) {
        return Worlds.after(world, new SetOrder(1, OrderKind.MARKET, new ProtectMarket(0, below, aid, asset, most)));
    }

    /** Health 1.05 needs a debt of 1125/1.05 = 1 071.428571 USD: 78.571429 are paid. */
    @Test
    void aMarketDebtIsRepaid() {
        Acted done = act(protecting(under(), 1.0, Aid.REPAY, Asset.USD, 500 * ONE));
        PositionProtected told = (PositionProtected) done.events().last();
        assertEquals(78_571_429, told.amount(), 1);
        assertEquals(1.05, LendingWorlds.health(done.world(), 1), 1e-8);
        assertEquals(500 * ONE - told.amount(), told.left());
        assertEquals(
                told.left(), OrderBook.of(done.world().credit(), 1).market().most());
    }

    /** Health 1.05 needs (1 000 + x)·1.5·0.75 = 1 207.5: x = 73.333333 OAK. */
    @Test
    void moreCollateralIsSupplied() {
        Acted done = act(protecting(under(), 1.0, Aid.TOP_UP, Asset.OAK, 500 * ONE));
        assertEquals(73_333_334, ((PositionProtected) done.events().last()).amount(), 1);
        assertEquals(1.05, LendingWorlds.health(done.world(), 1), 1e-8);
    }

    @Test
    void whatCannotBeProtectedIsRefused() {
        World world = under();
        SetOrder nobody = new SetOrder(2, OrderKind.MARKET, new ProtectMarket(0, 1.1, Aid.REPAY, Asset.USD, ONE));
        LendingWorlds.refused(world, nobody, Reason.NO_DEBT);
        SetOrder other = new SetOrder(1, OrderKind.MARKET, new ProtectMarket(0, 1.1, Aid.REPAY, Asset.OAK, ONE));
        LendingWorlds.refused(world, other, Reason.NO_DEBT);
        SetOrder acorn = new SetOrder(1, OrderKind.MARKET, new ProtectMarket(0, 1.1, Aid.TOP_UP, Asset.ACORN, ONE));
        LendingWorlds.refused(world, acorn, Reason.UNKNOWN_TARGET);
        SetOrder low = new SetOrder(1, OrderKind.MARKET, new ProtectMarket(0, 0.9, Aid.REPAY, Asset.USD, ONE));
        assertEquals(1_000_000, LendingWorlds.refused(world, low, Reason.INVALID_ORDER, "leastHealth"));
        assertEquals(5_000_000, LendingWorlds.refused(world, low, Reason.INVALID_ORDER, "mostHealth"));
        World off = Worlds.after(world, new SetCollateral(1, 0, Asset.USD, false));
        SetOrder idle = new SetOrder(1, OrderKind.MARKET, new ProtectMarket(0, 1.1, Aid.TOP_UP, Asset.USD, ONE));
        LendingWorlds.refused(off, idle, Reason.INVALID_ORDER);
        SetOrder loan = new SetOrder(0, OrderKind.LOAN, new ProtectLoan(0, 0, 1.1, Aid.REPAY, ONE));
        LendingWorlds.refused(world, loan, Reason.UNKNOWN_TARGET);
        SetOrder noLoan = new SetOrder(9, OrderKind.LOAN, new ProtectLoan(0, 9, 1.1, Aid.REPAY, ONE));
        LendingWorlds.refused(LoanWorlds.world(LoanWorlds.plain(Resolution.BUYCOVER)), noLoan, Reason.NO_DEBT);
    }
}
