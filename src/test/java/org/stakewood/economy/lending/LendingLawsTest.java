package org.stakewood.economy.lending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
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
import org.stakewood.economy.event.PositionLiquidated;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.random.Dice;

/** Laws of markets over seeded sequences of commands, days, prices and slashes. */
class LendingLawsTest {

    private static int liquidations;

    private static final Asset[] LENT = {Asset.USD, Asset.OAK, Asset.SOAK};

    static LongStream seeds() {
        String named = System.getProperty("seed");
        return named != null ? LongStream.of(Long.parseLong(named)) : LongStream.range(500, 512);
    }

    private static Command command(Dice dice, World world) {
        int account = dice.below(4);
        int market = dice.below(2);
        Asset asset = LENT[dice.below(3)];
        MarketPosition position = Ledger.position(world.accounts().get(account), market);
        long some = dice.chance(0.3) ? 1 + dice.below(2_000) : 1 + (long) (dice.uniform() * 20_000 * ONE);
        long most = Borrowing.most(new Draft(world), account, market, asset);
        long part = (long) (position.line(asset).deposit() * dice.uniform());
        if (dice.chance(0.25)) {
            return liquidation(dice, account, market, world);
        }
        return switch (dice.below(9)) {
            case 0, 1 -> new Supply(account, market, asset, some);
            case 2 ->
                new Withdraw(
                        account,
                        market,
                        asset,
                        dice.chance(0.2) ? position.line(asset).deposit() : part);
            case 3, 4 -> new Borrow(account, market, asset, dice.chance(0.5) ? Math.max(1, most) : some);
            case 5 -> new Repay(account, market, asset, some, dice.chance(0.3));
            case 6 -> new SetCollateral(account, market, asset, dice.chance(0.7));
            case 7 -> new Pledge(account, dice.below(4), some, PledgeTarget.market(market));
            default -> new Release(account, account, some, PledgeTarget.market(market));
        };
    }

    /** Of somebody who is flagged, if there is somebody, as much as is allowed. */
    private static Command liquidation(Dice dice, int account, int market, World world) {
        int owner = dice.below(4);
        Asset asset = LENT[dice.below(3)];
        for (int each = 0; each < 12; each++) {
            MarketPosition position = Ledger.position(world.accounts().get(each / 3), market);
            if (position.flaggedOn() > 0 && position.line(LENT[each % 3]).indebted()) {
                owner = each / 3;
                asset = LENT[each % 3];
            }
        }
        long most = Liquidating.most(new Draft(world), market, owner, asset);
        Asset collateral = dice.chance(0.3) ? null : LENT[dice.below(3)];
        return new Liquidate(account, market, owner, asset, Math.max(1, most), collateral, owner, 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sequences(long seed) {
        System.out.println("LendingLawsTest -Dseed=" + seed);
        World world = LendingWorlds.world(CreditScenarios.market(), LendingWorlds.promising(0.195));
        int done = 0;
        for (int step = 0; step < 400; step++) {
            Dice dice = Dice.of(seed, step, "lending", 0);
            World before = world;
            if (dice.chance(0.06)) {
                world = Worlds.days(world, 1);
            } else if (dice.chance(0.02)) {
                world = LendingWorlds.slashed(world, dice.below(4), dice.uniform() * 0.1);
            } else if (dice.chance(0.04)) {
                world = LendingWorlds.judged(LendingWorlds.priced(world, 1.2 + 1.6 * dice.uniform()));
            } else if (command(dice, world).apply(world) instanceof Outcome.Accepted accepted) {
                world = accepted.world();
                done++;
                liquidations += accepted.events().exists(PositionLiquidated.class::isInstance) ? 1 : 0;
                sharesNeverLose(before, world);
            }
            assertEquals(0, Conservation.check(world).size(), () -> "seed " + seed);
            for (Market market : world.credit().markets()) {
                market.books().forEach(LendingLawsTest::whole);
            }
        }
        assertTrue(done > 60, "too little happened: " + done);
    }

    @AfterAll
    static void positionsWereLiquidated() {
        assertTrue(System.getProperty("seed") != null || liquidations > 10, "too few: " + liquidations);
    }

    private static void whole(Book book) {
        assertEquals(book.deposits(), book.cash() + book.owed() - book.reserves());
        assertTrue(book.debt() >= book.debtShares(), "a debt share owes a micro-unit at least: " + book);
        assertEquals(book.debt() == 0, book.debtShares() == 0);
    }

    /** No command lowers what a deposit share is worth, nor raises what one would get by going in and out again. */
    private static void sharesNeverLose(World before, World after) {
        for (Market old : before.credit().markets()) {
            Market now = after.credit().markets().get(old.id());
            for (Book book : old.books()) {
                Book next = now.book(book.asset());
                if (book.depositShares() > 0 && next.depositShares() > 0) {
                    double was = (double) book.deposits() / book.depositShares();
                    double is = (double) next.deposits() / next.depositShares();
                    assertTrue(is >= was * (1 - 1e-15), book + " became " + next);
                }
            }
        }
    }

    /** In and out again a hundred times, with odd amounts at an odd rate: nothing is gained. */
    @Test
    void nobodyGainsFromRounding() {
        World world = Worlds.after(
                LendingWorlds.world(),
                new Supply(0, 0, Asset.USD, 60_000_000_007L),
                new Supply(1, 0, Asset.OAK, 40_000 * ONE),
                new Borrow(1, 0, Asset.USD, 30_000_000_011L));
        world = Worlds.days(world, 3);
        long supplied = world.accounts().get(2).balances().usd();
        long borrowed = world.accounts().get(1).balances().usd() - LendingWorlds.owed(world, 1, Asset.USD);
        for (int i = 0; i < 100; i++) {
            long amount = 1_000_003 + 7_919L * i;
            world = Worlds.after(world, new Supply(2, 0, Asset.USD, amount));
            long shares = LendingWorlds.line(world, 2, Asset.USD).deposit();
            world = Worlds.after(
                    world,
                    new Withdraw(2, 0, Asset.USD, shares),
                    new Borrow(1, 0, Asset.USD, amount),
                    new Repay(1, 0, Asset.USD, amount + 13, false));
        }
        assertTrue(world.accounts().get(2).balances().usd() <= supplied);
        assertTrue(world.accounts().get(1).balances().usd() - LendingWorlds.owed(world, 1, Asset.USD) <= borrowed);
    }

    /** The last supplier takes everything there is; the last debtor owes everything there is. */
    @Test
    void theLastSharesTakeTheWhole() {
        World world = Worlds.after(
                LendingWorlds.world(),
                new Supply(0, 0, Asset.USD, 1_000 * ONE),
                new Supply(2, 0, Asset.USD, 333_333_333),
                new Supply(1, 0, Asset.OAK, 1_000 * ONE),
                new Borrow(1, 0, Asset.USD, 777_777_777));
        world = Worlds.days(world, 5);
        world = Worlds.after(
                world,
                new Repay(1, 0, Asset.USD, 0, true),
                new Withdraw(0, 0, Asset.USD, 1_000 * ONE),
                new Withdraw(2, 0, Asset.USD, 333_333_333));
        Book book = LendingWorlds.book(world, Asset.USD);
        assertEquals(0, book.debt() + book.debtShares() + book.depositShares() + book.deposits());
        assertEquals(book.reserves(), book.cash());
    }
}
