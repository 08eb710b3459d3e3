package org.stakewood.economy.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;
import static org.stakewood.economy.synthetic.LoanWorlds.BORROWER;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.House;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.BuyAuction;
import org.stakewood.economy.command.Claim;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.event.RecourseClaimed;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.IssuancePolicy;
import org.stakewood.economy.scenario.IssuanceRules;
import org.stakewood.economy.scenario.Payout;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.scenario.RewardForm;
import org.stakewood.economy.view.SeatView;

/** What a bank's collateral does not cover is taken out of later rewards, half of each day's. */
class RecourseTest {

    private static World opening(DeskKind kind, RewardForm form) {
        IssuanceRules issuance =
                new IssuanceRules(IssuancePolicy.CONST, 0.12, 0, 0, 0.67, 0, 40, Payout.PRORATA, 0, form);
        return Genesis.world(
                Worlds.with(
                        LoanWorlds.scenario(
                                List.of(LoanWorlds.desk(kind, Resolution.AUCTION, 0, 0, 0, null)), 1, 50 * ONE),
                        edit -> edit.issuance(issuance)),
                11,
                0);
    }

    /**
     * 25 sOAK are owed against 1 OAK of stake that is left. In the evening it is auctioned at 1.2 OAK a sOAK: whoever
     * buys all of it pays 1.2 sOAK for it, and 23.8 are not covered.
     */
    private static World uncovered(DeskKind kind, RewardForm form) {
        World world = Worlds.days(LoanWorlds.slashed(opening(kind, form), BORROWER, 0.99), 1);
        World rich = LoanWorlds.given(world, 1, 10 * ONE);
        long id = rich.credit().auctions().head()._1;
        return Worlds.after(rich, new BuyAuction(1, id, 2 * ONE, 9));
    }

    private static BankClaim claim(World world) {
        return world.credit().claims().get((long) BORROWER).getOrElse(new BankClaim(0, 0));
    }

    private static World forgiven(World world) {
        return LoanWorlds.after(world, draft -> draft.setCredit(draft.credit().withClaims(TreeMap.empty())));
    }

    private static long fund(World world) {
        return world.house().get(House.INSURANCE.ordinal()).oak();
    }

    @Test
    void whatTheAuctionLeavesIsClaimedAtParOrMore() {
        World world = Worlds.days(LoanWorlds.slashed(opening(DeskKind.BANK, RewardForm.COMPOUND), BORROWER, 0.99), 1);
        World rich = LoanWorlds.given(world, 1, 10 * ONE);
        var lot = rich.credit().auctions().head()._2;
        Outcome.Accepted sold = (Outcome.Accepted) new BuyAuction(1, lot.id(), 2 * ONE, 9).apply(rich);
        RecourseClaimed told = (RecourseClaimed)
                sold.events().find(RecourseClaimed.class::isInstance).get();
        long paid = LoanWorlds.soak(rich, 1) - LoanWorlds.soak(sold.world(), 1);
        assertEquals(lot.debt() - paid, told.debt());
        assertEquals(23.8, told.debt() / 1e6, 0.05);
        assertEquals(told.debt(), told.claim(), "sOAK costs 1 OAK");
        assertEquals(told.claim(), claim(sold.world()).owed());
        assertEquals(told.claim(), new SeatView(sold.world(), BORROWER).recourse());
    }

    @Test
    void otherDesksHaveNone() {
        assertTrue(uncovered(DeskKind.EMBEDDED, RewardForm.COMPOUND)
                .credit()
                .claims()
                .isEmpty());
    }

    /** Its 500 OAK with validator 1 grow by some reward a day: half of it, ceiled, goes to the fund out of free stake. */
    @Test
    void halfOfADaysRewardIsTaken() {
        World world = uncovered(DeskKind.BANK, RewardForm.COMPOUND);
        long oak = world.accounts().get(BORROWER).balances().oak();
        World staked = Worlds.after(world, new Delegate(BORROWER, 1, oak));
        long before = stake(staked);
        World free = Worlds.days(forgiven(staked), 1);
        long reward = stake(free) - before;
        assertTrue(reward > 100_000, "reward " + reward);
        World next = Worlds.days(staked, 1);
        assertEquals(reward / 2.0, claim(staked).owed() - claim(next).owed(), 2);
        assertEquals(reward / 2.0, fund(next) - fund(staked), 2);
        assertEquals(reward / 2.0, stake(next) - before, 4);
        assertEquals(0, claim(next).due());
    }

    /** What has come as liquid OAK is taken first; nothing free, nothing taken, and what is due is remembered. */
    @Test
    void liquidOakComesFirstAndWhatIsNotFreeWaits() {
        World world = uncovered(DeskKind.BANK, RewardForm.COMPOUND);
        World staked = Worlds.after(world, new Delegate(BORROWER, 1, 100 * ONE));
        World next = Worlds.days(staked, 1);
        long taken = claim(staked).owed() - claim(next).owed();
        assertTrue(taken > 0);
        assertEquals(
                staked.accounts().get(BORROWER).balances().oak() - taken,
                next.accounts().get(BORROWER).balances().oak());
        World locked = LoanWorlds.after(
                world,
                draft -> draft.setCredit(
                        draft.credit().withClaims(TreeMap.of((long) BORROWER, new BankClaim(5 * ONE, 3 * ONE)))));
        World bare = LoanWorlds.after(locked, draft -> {
            long oak = draft.account(BORROWER).balances().oak();
            draft.debit(BORROWER, Asset.OAK, oak);
            draft.credit(1, Asset.OAK, oak);
        });
        // Less than a thousandth of an OAK is still staked.
        assertEquals(3 * ONE, claim(Worlds.days(bare, 1)).due(), 1_000);
        assertEquals(2 * ONE, claim(Worlds.days(locked, 1)).owed(), 1_000);
        assertEquals(0, claim(Worlds.days(locked, 1)).due());
    }

    /** Rewards that are claimed are looked at when they are claimed. */
    @Test
    void claimedRewardsAreHalvedToo() {
        World world = uncovered(DeskKind.BANK, RewardForm.LIQUID);
        World staked = Worlds.days(Worlds.after(world, new Delegate(BORROWER, 1, 100 * ONE)), 3);
        assertEquals(claim(world).owed(), claim(staked).owed());
        World claimed = Worlds.after(staked, new Claim(BORROWER, 1));
        long reward = claimed.accounts().get(BORROWER).balances().oak()
                - staked.accounts().get(BORROWER).balances().oak();
        assertTrue(reward > 0);
        assertEquals(reward - reward / 2, claim(claimed).due());
        World next = Worlds.days(claimed, 1);
        assertEquals(claim(claimed).owed() - claim(claimed).due(), claim(next).owed());
    }

    @Test
    void theLastOfItEndsIt() {
        World world = LoanWorlds.after(
                uncovered(DeskKind.BANK, RewardForm.COMPOUND),
                draft -> draft.setCredit(draft.credit().withClaims(TreeMap.of((long) BORROWER, new BankClaim(2, 1)))));
        World staked = Worlds.after(world, new Delegate(BORROWER, 1, 100 * ONE));
        Outcome.Accepted day = (Outcome.Accepted) new PassDay(2, Vector.empty()).apply(staked);
        assertTrue(day.world().credit().claims().isEmpty());
    }

    private static long stake(World world) {
        SeatView view = new SeatView(world, BORROWER);
        return view.account().delegations().map(view::worth).sum().longValue();
    }
}
