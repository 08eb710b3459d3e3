package org.stakewood.economy.lending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;
import static org.stakewood.economy.lending.LendingWorlds.BORROWER;
import static org.stakewood.economy.lending.LendingWorlds.LENDER;
import static org.stakewood.economy.lending.LendingWorlds.OTHER;
import static org.stakewood.economy.lending.LendingWorlds.line;
import static org.stakewood.economy.lending.LendingWorlds.owed;
import static org.stakewood.economy.lending.LendingWorlds.refused;

import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Reason;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.Liquidate;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.Release;
import org.stakewood.economy.command.Repay;
import org.stakewood.economy.command.SetCollateral;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.command.Withdraw;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.LendingRules;

/** Every refusal of a market, and that its number is true: that much is accepted, and a micro-unit more is not. */
class LendingRefusalsTest {

    private static final PledgeTarget MARKET = PledgeTarget.market(0);

    /** 50 000 USD supplied by one, 1 000 OAK by the other. */
    private static World supplied() {
        return Worlds.after(
                LendingWorlds.world(),
                new Supply(LENDER, 0, Asset.USD, 50_000 * ONE),
                new Supply(BORROWER, 0, Asset.OAK, 1_000 * ONE));
    }

    private static void exact(World world, LongFunction<Command> command, long tooMuch, Reason reason, String figure) {
        long most = refused(world, command.apply(tooMuch), reason, figure);
        assertTrue(most > 0 && most < tooMuch, () -> reason + " " + most);
        Worlds.after(world, command.apply(most));
        assertEquals(most, refused(world, command.apply(most + 1), reason, figure));
    }

    @Test
    void supplying() {
        World world = LendingWorlds.world();
        refused(world, new Supply(LENDER, 0, Asset.USD, 0), Reason.INVALID_AMOUNT);
        refused(world, new Supply(LENDER, 1, Asset.USD, ONE), Reason.UNKNOWN_TARGET);
        refused(world, new Supply(LENDER, 0, Asset.ACORN, ONE), Reason.UNKNOWN_TARGET);
        exact(
                world,
                each -> new Supply(LENDER, 0, Asset.OAK, each),
                100_000 * ONE,
                Reason.INSUFFICIENT_BALANCE,
                "available");
    }

    /** A share that is worth 50 OAK: 40 OAK would mint none. */
    @Test
    void tooSmallToCount() {
        World world = Worlds.after(LendingWorlds.world(), new Supply(LENDER, 0, Asset.OAK, 1));
        world = LendingWorlds.after(world, draft -> {
            draft.debit(LENDER, Asset.OAK, 50 * ONE);
            Ledger.update(draft, 0, Ledger.book(draft, 0, Asset.OAK).plusCash(50 * ONE));
        });
        refused(world, new Supply(OTHER, 0, Asset.OAK, 40 * ONE), Reason.TOO_SMALL);
    }

    @Test
    void withdrawing() {
        World world = supplied();
        exact(
                world,
                each -> new Withdraw(BORROWER, 0, Asset.OAK, each),
                2_000 * ONE,
                Reason.INSUFFICIENT_SHARES,
                "available");
        world = Worlds.after(world, new Borrow(BORROWER, 0, Asset.USD, 600 * ONE));
        exact(world, each -> new Withdraw(BORROWER, 0, Asset.OAK, each), 900 * ONE, Reason.LIMIT_EXCEEDED, "most");
        long cash = refused(world, new Withdraw(LENDER, 0, Asset.USD, 50_000 * ONE), Reason.CASH_SHORT, "available");
        Book book = LendingWorlds.book(world, Asset.USD);
        long shares = Amount.mulDivFloor(cash, book.depositShares(), book.deposits());
        Worlds.after(world, new Withdraw(LENDER, 0, Asset.USD, shares));
        refused(world, new Withdraw(LENDER, 0, Asset.USD, shares + 2), Reason.CASH_SHORT);
    }

    /** 1 000 OAK at 2 USD and a limit of 0.60 carry 1 200 USD, the first day's interest included. */
    @Test
    void borrowing() {
        World world = supplied();
        exact(world, each -> new Borrow(BORROWER, 0, Asset.USD, each), 1_300 * ONE, Reason.LIMIT_EXCEEDED, "most");
        long most = refused(world, new Borrow(BORROWER, 0, Asset.USD, 1_300 * ONE), Reason.LIMIT_EXCEEDED, "most");
        World full = Worlds.after(world, new Borrow(BORROWER, 0, Asset.USD, most));
        assertEquals(1_200 * ONE, owed(full, BORROWER, Asset.USD), 1);
        assertTrue(owed(full, BORROWER, Asset.USD) <= 1_200 * ONE);
        assertEquals(
                50_000 * ONE,
                refused(world, new Borrow(BORROWER, 0, Asset.USD, 60_000 * ONE), Reason.CASH_SHORT, "available"));
        assertEquals(0, refused(world, new Borrow(OTHER, 0, Asset.USD, ONE), Reason.LIMIT_EXCEEDED, "most"));
        refused(world, new Borrow(BORROWER, 0, Asset.ACORN, ONE), Reason.UNKNOWN_TARGET);
    }

    /** Spot 2, average 1.8: collateral counts at 1.8. Spot 1.5, average 1.8: at 1.5. */
    @Test
    void collateralCountsAtTheLowerPrice() {
        World world = supplied();
        World averaged = LendingWorlds.after(
                world, draft -> draft.setPrices(draft.prices().update(0, old -> PriceRecord.opening(1.8))));
        long most = refused(averaged, new Borrow(BORROWER, 0, Asset.USD, 2_000 * ONE), Reason.LIMIT_EXCEEDED, "most");
        assertEquals(1_080, most / ONE + 1, 1);
        World fallen = LendingWorlds.after(
                LendingWorlds.priced(world, 1.5),
                draft -> draft.setPrices(draft.prices().update(0, old -> PriceRecord.opening(1.8))));
        most = refused(fallen, new Borrow(BORROWER, 0, Asset.USD, 2_000 * ONE), Reason.LIMIT_EXCEEDED, "most");
        assertEquals(900, most / ONE + 1, 1);
    }

    @Test
    void withoutAPrice() {
        World world = Worlds.after(supplied(), new Borrow(BORROWER, 0, Asset.USD, 100 * ONE));
        World thin = LendingWorlds.after(
                world, draft -> draft.setPrices(draft.prices().update(0, each -> each.thin())));
        refused(thin, new Borrow(BORROWER, 0, Asset.USD, ONE), Reason.NO_MARKET_PRICE);
        refused(thin, new Withdraw(BORROWER, 0, Asset.OAK, ONE), Reason.NO_MARKET_PRICE);
        refused(thin, new SetCollateral(BORROWER, 0, Asset.OAK, false), Reason.NO_MARKET_PRICE);
        Worlds.after(thin, new Repay(BORROWER, 0, Asset.USD, 0, true), new Withdraw(LENDER, 0, Asset.USD, ONE));
    }

    @Test
    void repaying() {
        World world = supplied();
        refused(world, new Repay(BORROWER, 0, Asset.USD, ONE, false), Reason.NO_DEBT);
        world = Worlds.after(world, new Borrow(BORROWER, 0, Asset.USD, 100 * ONE));
        refused(world, new Repay(BORROWER, 0, Asset.USD, 0, false), Reason.INVALID_AMOUNT);
        World next = Worlds.after(world, new Repay(BORROWER, 0, Asset.USD, 1_000 * ONE, false));
        assertEquals(0, owed(next, BORROWER, Asset.USD), "pays no more than is owed");
        World later = Worlds.days(world, 1);
        World grown = LendingWorlds.after(later, draft -> {
            Book book = Ledger.book(draft, 0, Asset.USD);
            Ledger.update(draft, 0, book.withDebt(book.debt() * 3, book.debtShares()));
        });
        refused(grown, new Repay(BORROWER, 0, Asset.USD, 2, false), Reason.TOO_SMALL);
    }

    @Test
    void switchingCollateralOff() {
        World world = supplied();
        World off = Worlds.after(world, new SetCollateral(BORROWER, 0, Asset.OAK, false));
        assertEquals(0, refused(off, new Borrow(BORROWER, 0, Asset.USD, ONE), Reason.LIMIT_EXCEEDED, "most"));
        World owing = Worlds.after(world, new Borrow(BORROWER, 0, Asset.USD, 600 * ONE));
        SetCollateral command = new SetCollateral(BORROWER, 0, Asset.OAK, false);
        long most = refused(owing, command, Reason.LIMIT_EXCEEDED, "most");
        Worlds.after(owing, new Withdraw(BORROWER, 0, Asset.OAK, most));
        assertTrue(line(owing, BORROWER, Asset.OAK).collateral());
        World more = Worlds.after(owing, new Supply(BORROWER, 0, Asset.SOAK, 2_000 * ONE), command);
        assertTrue(LendingWorlds.health(more, BORROWER) > 1);
    }

    @Test
    void stake() {
        World world = supplied();
        refused(world, new Pledge(BORROWER, 9, ONE, MARKET), Reason.UNKNOWN_TARGET);
        refused(world, new Pledge(BORROWER, BORROWER, ONE, PledgeTarget.market(3)), Reason.UNKNOWN_TARGET);
        exact(
                world,
                each -> new Pledge(BORROWER, BORROWER, each, MARKET),
                20_000 * ONE,
                Reason.SHARES_NOT_FREE,
                "free");
        world = Worlds.after(
                world,
                new Withdraw(BORROWER, 0, Asset.OAK, 1_000 * ONE),
                new Pledge(BORROWER, BORROWER, 1_000 * ONE, MARKET));
        exact(
                world,
                each -> new Release(BORROWER, BORROWER, each, MARKET),
                1_001 * ONE,
                Reason.INSUFFICIENT_SHARES,
                "available");
        World owing = Worlds.after(world, new Borrow(BORROWER, 0, Asset.USD, 400 * ONE));
        exact(owing, each -> new Release(BORROWER, BORROWER, each, MARKET), 900 * ONE, Reason.LIMIT_EXCEEDED, "most");
        exact(owing, each -> new Borrow(BORROWER, 0, Asset.USD, each), 900 * ONE, Reason.LIMIT_EXCEEDED, "most");
    }

    @Test
    void liquidating() {
        World world = Worlds.after(
                LendingWorlds.world(LendingWorlds.free()),
                new Supply(LENDER, 0, Asset.USD, 10_000 * ONE),
                new Supply(BORROWER, 0, Asset.OAK, 1_000 * ONE),
                new Borrow(BORROWER, 0, Asset.USD, 1_150 * ONE));
        long health = refused(world, liquidate(OTHER, 575 * ONE, 0), Reason.NOT_FLAGGED, "health");
        assertEquals(1_304_348, health);
        World fallen = LendingWorlds.priced(world, 1.5);
        refused(fallen, liquidate(OTHER, 575 * ONE, 0), Reason.NOT_FLAGGED);
        World flagged = LendingWorlds.judged(fallen);
        refused(flagged, liquidate(BORROWER, 575 * ONE, 0), Reason.SELF_LIQUIDATION);
        refused(flagged, new Liquidate(OTHER, 0, 77, Asset.USD, ONE, Asset.OAK, -1, 0), Reason.UNKNOWN_TARGET);
        refused(flagged, new Liquidate(OTHER, 0, BORROWER, Asset.OAK, ONE, Asset.OAK, -1, 0), Reason.NO_DEBT);
        exact(flagged, each -> liquidate(OTHER, each, 0), 600 * ONE, Reason.CLOSE_FACTOR, "most");
        exact(flagged, each -> liquidate(OTHER, 575 * ONE, each), 500 * ONE, Reason.SLIPPAGE, "now");
        refused(flagged, new Liquidate(OTHER, 0, BORROWER, Asset.USD, ONE, Asset.USD, -1, 0), Reason.TOO_SMALL);
        World poor = LendingWorlds.after(flagged, draft -> {
            draft.debit(OTHER, Asset.USD, 99_900 * ONE);
            draft.credit(LENDER, Asset.USD, 99_900 * ONE);
        });
        refused(poor, liquidate(OTHER, 575 * ONE, 0), Reason.INSUFFICIENT_BALANCE);
    }

    private static Liquidate liquidate(int account, long most, long least) {
        return new Liquidate(account, 0, BORROWER, Asset.USD, most, Asset.OAK, -1, least);
    }

    /** All of a debt may be repaid below 0.90, and of a debt below 50 USD. */
    @Test
    void wholeDebts() {
        World world = Worlds.after(
                LendingWorlds.world(LendingWorlds.free()),
                new Supply(LENDER, 0, Asset.USD, 10_000 * ONE),
                new Supply(BORROWER, 0, Asset.OAK, 1_000 * ONE),
                new Supply(OTHER, 0, Asset.OAK, 40 * ONE),
                new Borrow(BORROWER, 0, Asset.USD, 1_150 * ONE),
                new Borrow(OTHER, 0, Asset.USD, 47 * ONE));
        World fallen = LendingWorlds.judged(LendingWorlds.priced(world, 1.35));
        assertTrue(LendingWorlds.health(fallen, BORROWER) < 0.90);
        exact(fallen, each -> liquidate(OTHER, each, 0), 1_151 * ONE, Reason.CLOSE_FACTOR, "most");
        World small = LendingWorlds.judged(LendingWorlds.priced(world, 1.5));
        assertTrue(LendingWorlds.health(small, OTHER) > 0.90 && LendingWorlds.health(small, OTHER) < 1);
        exact(
                small,
                each -> new Liquidate(LENDER, 0, OTHER, Asset.USD, each, Asset.OAK, -1, 0),
                48 * ONE,
                Reason.CLOSE_FACTOR,
                "most");
    }

    @Test
    void aScenarioMayTakeNoStake() {
        var it = CreditScenarios.market();
        World world = LendingWorlds.world(new LendingRules(
                it.name(),
                it.assets(),
                0,
                0,
                it.closeFactor(),
                it.fullCloseHealth(),
                it.smallDebt(),
                it.bonus(),
                it.graceDays(),
                it.insuranceShare(),
                0,
                0));
        refused(world, new Pledge(BORROWER, BORROWER, ONE, MARKET), Reason.UNKNOWN_TARGET);
    }
}
