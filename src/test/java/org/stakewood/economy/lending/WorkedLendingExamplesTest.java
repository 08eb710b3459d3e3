package org.stakewood.economy.lending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;
import static org.stakewood.economy.lending.LendingWorlds.BORROWER;
import static org.stakewood.economy.lending.LendingWorlds.LENDER;
import static org.stakewood.economy.lending.LendingWorlds.OTHER;
import static org.stakewood.economy.lending.LendingWorlds.book;
import static org.stakewood.economy.lending.LendingWorlds.coins;
import static org.stakewood.economy.lending.LendingWorlds.deposit;
import static org.stakewood.economy.lending.LendingWorlds.health;
import static org.stakewood.economy.lending.LendingWorlds.line;
import static org.stakewood.economy.lending.LendingWorlds.owed;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.House;
import org.stakewood.economy.Reason;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.Liquidate;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.command.Withdraw;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.CreditRules;

/** The worked examples of the economy's text about money markets. */
class WorkedLendingExamplesTest {

    private static final KinkedRate CURVE = new KinkedRate(0.02, 0.20, 2.0, 0.80, 0.10);

    /** Deposits 60 000, debt 30 000, cash 30 000, without what the first day of a loan adds. */
    private static World halfLent() {
        World world = LendingWorlds.world();
        world = Worlds.after(
                world,
                new Supply(LENDER, 0, Asset.USD, 60_000 * ONE),
                new Supply(BORROWER, 0, Asset.OAK, 40_000 * ONE));
        return LendingWorlds.after(world, draft -> {
            Book book = Ledger.book(draft, 0, Asset.USD);
            Ledger.update(draft, 0, book.plusCash(-30_000 * ONE).withDebt(30_000 * ONE, 30_000 * ONE));
            Line line = Ledger.line(draft, BORROWER, 0, Asset.USD);
            Ledger.put(draft, BORROWER, 0, line.withDebt(30_000 * ONE, 0));
            draft.credit(BORROWER, Asset.USD, 30_000 * ONE);
        });
    }

    /** r_b = 2 % + 20 %·min(U, 0.8) + 200 %·max(U − 0.8, 0); r_s = U·r_b·0.9. */
    @Test
    void aKinkedCurve() {
        double[][] rows = {{0, 0.02, 0}, {0.5, 0.12, 0.054}, {0.8, 0.18, 0.1296}, {0.9, 0.38, 0.3078}, {1, 0.58, 0.522}
        };
        for (double[] row : rows) {
            assertEquals(row[1], CURVE.borrow(row[0]), 1e-12);
            assertEquals(row[2], CURVE.supply(row[0]), 1e-12);
        }
    }

    /**
     * U = 0.5: i = 30 000·0.12/120 = 30. Reserves +3, of which 1.5 go to the insurance fund and 0.3 to the buyback;
     * suppliers +27. The binary value of the rate is a hair above 0.12, so that the ceiling adds a micro-unit.
     */
    @Test
    void aDayOfInterest() {
        World world = halfLent();
        CreditRules rules = world.scenario().credit();
        CreditRules farming = new CreditRules(
                rules.oracle(), rules.desks(), rules.markets(), rules.liquidation(), CreditScenarios.farm());
        world = new World(
                Worlds.with(world.scenario(), edit -> edit.credit(farming)),
                world.seed(),
                world.day(),
                world.supply(),
                world.house(),
                world.accounts(),
                world.validators(),
                world.unbonding(),
                world.shadows(),
                world.exits(),
                world.doubleSigns(),
                world.chain(),
                world.pools(),
                world.prices(),
                world.outside(),
                world.credit());
        World next = LendingWorlds.after(world, MarketInterest::accrue);
        Book book = book(next, Asset.USD);
        assertEquals(30_030 * ONE + 1, book.debt());
        assertEquals(1_200_000, book.reserves());
        assertEquals(1_500_000, next.house().get(House.INSURANCE.ordinal()).usd());
        assertEquals(300_000, next.house().get(House.BUYBACK.ordinal()).usd());
        assertEquals(60_027 * ONE + 1, book.deposits());
        assertEquals(60_027 * ONE + 1, deposit(next, LENDER, Asset.USD));
        assertEquals(30_030 * ONE + 1, owed(next, BORROWER, Asset.USD));
    }

    /** Withdrawing 22 500 leaves 7 500: U = 30 000/37 500; 30 000 leave U = 1 and 58 %; the next unit is short of cash. */
    @Test
    void aRunOnTheCash() {
        World world = Worlds.after(halfLent(), new Withdraw(LENDER, 0, Asset.USD, 22_500 * ONE));
        assertEquals(0.80, MarketRate.of(world, 0, Asset.USD).utilization());
        world = Worlds.after(world, new Withdraw(LENDER, 0, Asset.USD, 7_500 * ONE));
        MarketRate rate = MarketRate.of(world, 0, Asset.USD);
        assertEquals(1, rate.utilization());
        assertEquals(0.58, rate.borrow(), 1e-12);
        assertEquals(
                0, LendingWorlds.refused(world, new Withdraw(LENDER, 0, Asset.USD, 1), Reason.CASH_SHORT, "available"));
        assertEquals(
                0, LendingWorlds.refused(world, new Borrow(BORROWER, 0, Asset.USD, 1), Reason.CASH_SHORT, "available"));
    }

    /**
     * 1 000 OAK deposited, 1 150 USD owed, P = 1.50: H = 1 000·1.5·0.75/1 150 = 0.9783. Repay 575 = 50 %, receive
     * 1.08·575/1.5 = 414 OAK of the deposit; H = 586·1.125/575 = 1.1465.
     */
    @Test
    void aLiquidation() {
        World world = Worlds.after(
                LendingWorlds.world(LendingWorlds.free()),
                new Supply(LENDER, 0, Asset.USD, 10_000 * ONE),
                new Supply(BORROWER, 0, Asset.OAK, 1_000 * ONE),
                new Borrow(BORROWER, 0, Asset.USD, 1_150 * ONE));
        world = LendingWorlds.judged(LendingWorlds.priced(world, 1.5));
        assertEquals(0.9783, health(world, BORROWER), 5e-5);
        assertEquals(1, LendingWorlds.position(world, BORROWER).flaggedOn());
        long dollars = coins(world, OTHER, Asset.USD);
        World next =
                Worlds.after(world, new Liquidate(OTHER, 0, BORROWER, Asset.USD, 575 * ONE, Asset.OAK, -1, 414 * ONE));
        assertEquals(dollars - 575 * ONE, coins(next, OTHER, Asset.USD));
        assertEquals(414 * ONE, line(next, OTHER, Asset.OAK).deposit());
        assertEquals(586 * ONE, line(next, BORROWER, Asset.OAK).deposit());
        assertEquals(575 * ONE, owed(next, BORROWER, Asset.USD));
        assertEquals(1.1465, health(next, BORROWER), 5e-5);
        assertEquals(0, LendingWorlds.position(next, BORROWER).flaggedOn(), "healthy again");
    }

    @Test
    void whatIsLeftEmptyIsStruckOut() {
        World world = Worlds.after(
                LendingWorlds.world(),
                new Supply(LENDER, 0, Asset.USD, 10 * ONE),
                new Withdraw(LENDER, 0, Asset.USD, 10 * ONE));
        assertTrue(world.accounts().get(LENDER).credit().markets().isEmpty());
        assertNull(world.credit().markets().get(0).book(Asset.ACORN));
        assertEquals(0, book(world, Asset.USD).depositShares());
    }
}
