package org.stakewood.economy.lending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;
import static org.stakewood.economy.lending.LendingWorlds.BORROWER;
import static org.stakewood.economy.lending.LendingWorlds.LENDER;
import static org.stakewood.economy.lending.LendingWorlds.OTHER;
import static org.stakewood.economy.lending.LendingWorlds.book;
import static org.stakewood.economy.lending.LendingWorlds.deposit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.IssuancePolicy;
import org.stakewood.economy.scenario.Payout;
import org.stakewood.economy.scenario.RewardForm;
import org.stakewood.economy.scenario.Scenario;

/** A rate that is promised to suppliers of dollars, and the reserve behind it. */
class PromiseTest {

    private static final double TARGET = 0.195;

    private static World promising(long reserve) {
        World world = Worlds.after(
                LendingWorlds.world(LendingWorlds.promising(TARGET)),
                new Supply(LENDER, 0, Asset.USD, 60_000 * ONE),
                new Supply(BORROWER, 0, Asset.OAK, 40_000 * ONE));
        return LendingWorlds.after(world, draft -> {
            draft.mintInto(Flow.GENESIS, Asset.USD, reserve);
            Ledger.update(draft, Ledger.market(draft, 0).withPromise(reserve));
        });
    }

    private static long promise(World world) {
        return world.credit().markets().get(0).promise();
    }

    /** 60 000·0.195/120 = 97.5 a day; nobody borrows, so all of it comes out of the reserve until it is empty. */
    @Test
    void theGapIsPaidUntilTheReserveIsEmpty() {
        World world = promising(200 * ONE);
        world = Worlds.days(world, 1);
        assertEquals(97_500_000, deposit(world, LENDER, Asset.USD) - 60_000 * ONE, 1);
        assertEquals(102_500_000, promise(world), 1);
        assertEquals(TARGET, MarketRate.of(world, 0, Asset.USD).supply());
        world = Worlds.days(world, 2);
        assertEquals(0, promise(world));
        assertEquals(200 * ONE, deposit(world, LENDER, Asset.USD) - 60_000 * ONE, 1);
        assertEquals(0, MarketRate.of(world, 0, Asset.USD).supply());
        long before = deposit(world, LENDER, Asset.USD);
        assertEquals(before, deposit(Worlds.days(world, 1), LENDER, Asset.USD), "what is earned: nothing");
    }

    /** U = 46 000/60 000 or so: suppliers earn about 11.9 % < 19.5 %; at U near 0.9 they would earn 30.8 %. */
    @Test
    void whatIsEarnedBeyondGoesIntoTheReserve() {
        World world = Worlds.after(promising(ONE), new Borrow(BORROWER, 0, Asset.USD, 46_000 * ONE));
        world = Worlds.after(Worlds.days(world, 1), new Borrow(BORROWER, 0, Asset.USD, 1_500 * ONE));
        World lent = Worlds.days(world, 1);
        assertTrue(MarketRate.of(lent, 0, Asset.USD).earned() < TARGET);
        World rich = LendingWorlds.after(world, draft -> {
            Book book = Ledger.book(draft, 0, Asset.USD);
            long moved = book.cash() - 5_000 * ONE;
            Ledger.update(draft, 0, book.plusCash(-moved).plusShares(-moved));
            Ledger.put(
                    draft, LENDER, 0, Ledger.line(draft, LENDER, 0, Asset.USD).plusDeposit(-moved));
            draft.credit(LENDER, Asset.USD, moved);
        });
        assertTrue(MarketRate.of(rich, 0, Asset.USD).earned() > TARGET);
        long deposits = book(rich, Asset.USD).deposits();
        long promise = promise(rich);
        World next = LendingWorlds.after(rich, MarketInterest::accrue);
        assertEquals(deposits * TARGET / 120, book(next, Asset.USD).deposits() - deposits, 2);
        assertTrue(promise(next) > promise);
    }

    /** 5 % of the dollars that were supplied at the opening. */
    @Test
    void theOpeningReserve() {
        Scenario base = CreditScenarios.everything();
        CreditRules rules = base.credit();
        World world = Genesis.world(
                Worlds.with(
                        base,
                        edit -> edit.credit(new CreditRules(
                                rules.oracle(),
                                rules.desks(),
                                List.of(LendingWorlds.promising(TARGET)),
                                rules.liquidation(),
                                rules.farm()))),
                3,
                0);
        assertEquals(40_000 * ONE / 20, promise(world));
        Worlds.days(world, 3);
    }

    /** Rewards of pledged stake are sold for the promise; those of the same validator's free stake are not. */
    @ParameterizedTest
    @EnumSource(RewardForm.class)
    void rewardsOfPledgedStakeGoToThePromise(RewardForm form) {
        Scenario scenario = Worlds.with(
                LendingWorlds.scenario(
                        CreditScenarios.liquidation(AuctionKind.FALLING), LendingWorlds.promising(TARGET)),
                edit -> edit.issuance(Scenarios.issuance(IssuancePolicy.CONST, Payout.PRORATA, form)));
        World world = Genesis.world(scenario, 5, 0);
        world = Worlds.after(world, new Pledge(BORROWER, BORROWER, 5_000 * ONE, PledgeTarget.market(0)));
        World paid = Worlds.days(world, 1);
        double half = staked(paid, BORROWER) - 10_000 * ONE + coins(paid, BORROWER) - coins(world, BORROWER);
        double whole = staked(paid, OTHER) - 10_000 * ONE + coins(paid, OTHER) - coins(world, OTHER);
        if (form == RewardForm.COMPOUND) {
            assertTrue(whole > ONE);
            assertEquals(0.5 * whole, half, 0.06 * whole, "half, and the commission of the other half");
            assertEquals(5_000.0 * ONE, pledged(paid), 3);
        }
        assertTrue(promise(paid) > ONE, "dollars for the promise: " + promise(paid));
    }

    private static double pledged(World world) {
        return Health.stake(
                world.validators().get(BORROWER).stake(),
                LendingWorlds.position(world, BORROWER).pledges().get(0));
    }

    private static double staked(World world, int account) {
        var stake = world.validators().get(account).stake();
        var holder = world.accounts().get(account);
        return holder.delegations().get(holder.delegationTo(account)).shares() * stake.rate();
    }

    private static long coins(World world, int account) {
        return LendingWorlds.coins(world, account, Asset.OAK);
    }
}
