package org.stakewood.economy.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.Account;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.House;
import org.stakewood.economy.Reason;
import org.stakewood.economy.Refusal;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Command;
import org.stakewood.economy.command.HandSeat;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.Redelegate;
import org.stakewood.economy.command.Restart;
import org.stakewood.economy.command.Transfer;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Status;
import org.stakewood.economy.synthetic.LoanWorlds;
import org.stakewood.economy.view.SeatView;

/** Who is ruined, with what a seat begins again, what can be done with it, and with whom it is ranked. */
class RestartTest {

    private static final int PLAYER = 0;

    /** Where granted stake goes; its own validator has lost nearly everything. */
    private static final int ELSEWHERE = 1;

    /** A person with 8 000 OAK at 2 USD and 1 500 USD: 17 500 USD. */
    private static World opening() {
        World world = Genesis.world(
                Worlds.with(
                        CreditScenarios.everything(),
                        edit -> edit.issuance(Scenarios.noIssuance())
                                .faultless()
                                .transfers(true)),
                1,
                4);
        return Worlds.after(world, new HandSeat(PLAYER, true, true, false), new HandSeat(1, true, true, false));
    }

    /** All coins are lost, and so much of the stake of 6 000 OAK. */
    private static World after(World world, double lost) {
        World poor = LoanWorlds.after(world, draft -> {
            Balances coins = draft.account(PLAYER).balances();
            for (Asset asset : Asset.values()) {
                draft.debit(PLAYER, asset, coins.of(asset));
                draft.credit(House.OUTSIDE, asset, coins.of(asset));
            }
        });
        return LoanWorlds.slashed(poor, poor.accounts().get(PLAYER).validator(), lost);
    }

    private static World ruined() {
        return after(opening(), 0.95);
    }

    private static Delegation granted(World world) {
        Account account = world.accounts().get(PLAYER);
        return account.delegations().get(account.delegationTo(ELSEWHERE));
    }

    private static Reason refused(World world, Command command) {
        return Worlds.refusal(world, command).reason();
    }

    /** 5 % of 17 500 is 875 USD: 438 OAK of stake are too much, 437 are not. */
    @Test
    void ruinBeginsBelowATwentieth() {
        World above = after(opening(), 1 - 438.0 / 6_000);
        assertFalse(new SeatView(above, PLAYER).ruined());
        Refusal refusal = Worlds.refusal(above, new Restart(PLAYER, ELSEWHERE));
        assertEquals(Reason.NOT_ELIGIBLE, refusal.reason());
        assertEquals(876 * ONE, refusal.figures().get(0).value(), 2);
        assertEquals(875 * ONE, refusal.figures().get(1).value());
        assertTrue(new SeatView(after(opening(), 1 - 437.0 / 6_000), PLAYER).ruined());
    }

    /** A quarter of 17 500 USD at 2 USD: 2 187.5 OAK, minted as RESTART into stake. */
    @Test
    void aQuarterIsGrantedAllInStake() {
        World world = Worlds.after(ruined(), new Restart(PLAYER, ELSEWHERE));
        assertEquals(2_187_500_000L, world.supply().through(Flow.RESTART, Asset.OAK));
        assertEquals(2_187_500_000L, granted(world).granted(), 1);
        assertEquals(0, granted(world).free());
        assertEquals(0, world.accounts().get(PLAYER).balances().oak());
        // 300 OAK are left of the own stake.
        assertEquals(2 * 2_487_500_000L, new SeatView(world, PLAYER).netWorth(), 4);
    }

    @Test
    void itIsGivenOnce() {
        World world = Worlds.after(ruined(), new Restart(PLAYER, ELSEWHERE));
        World again = LoanWorlds.slashed(world, ELSEWHERE, 0.999);
        Refusal refusal = Worlds.refusal(again, new Restart(PLAYER, ELSEWHERE));
        assertEquals(Reason.NOT_ELIGIBLE, refusal.reason());
        assertEquals("since", refusal.figures().get(0).name());
    }

    @Test
    void whoeverGaveEverythingAwayIsNotRuined() {
        World world = LoanWorlds.slashed(opening(), 0, 0.95);
        World given = Worlds.after(
                world,
                new Transfer(PLAYER, 1, Asset.USD, 1_500 * ONE),
                new Transfer(PLAYER, 1, Asset.OAK, 1_999 * ONE));
        assertTrue(new SeatView(given, PLAYER).netWorth() < 875 * ONE);
        assertEquals(Reason.NOT_ELIGIBLE, refused(given, new Restart(PLAYER, ELSEWHERE)));
    }

    @Test
    void grantedStakeStaysWhereItIs() {
        World world = Worlds.after(ruined(), new Restart(PLAYER, ELSEWHERE));
        long some = granted(world).granted() / 2;
        assertEquals(Reason.RESTRICTED_STAKE, refused(world, new Undelegate(PLAYER, ELSEWHERE, some)));
        assertEquals(Reason.RESTRICTED_STAKE, refused(world, new Redelegate(PLAYER, ELSEWHERE, 2, some)));
        PledgeTarget desk = PledgeTarget.desk(0);
        assertEquals(Reason.RESTRICTED_STAKE, refused(world, new Pledge(PLAYER, ELSEWHERE, some, desk)));
        PledgeTarget market = PledgeTarget.market(0);
        assertEquals(Reason.RESTRICTED_STAKE, refused(world, new Pledge(PLAYER, ELSEWHERE, some, market)));
        assertEquals(Reason.SHARES_NOT_FREE, refused(world, new Undelegate(PLAYER, ELSEWHERE, 3 * some)));
        World hit = LoanWorlds.slashed(world, ELSEWHERE, 0.10);
        assertEquals(
                0.9 * 2_187_500_000L,
                new SeatView(hit, PLAYER).worth(granted(hit)),
                2,
                "it is slashed as all stake of its validator");
    }

    @Test
    void itIsScoredApart() {
        World world = Worlds.days(Worlds.after(ruined(), new Restart(PLAYER, ELSEWHERE)), 1);
        for (Criterion criterion : Criterion.values()) {
            assertEquals(
                    PLAYER,
                    Leaderboard.of(world, criterion, League.RESTARTED).single().account());
            assertTrue(Leaderboard.of(world, criterion, League.PEOPLE).forAll(each -> each.account() != PLAYER));
        }
        // The grant is no profit: whoever lost almost everything has still lost it.
        assertTrue(Leaderboard.of(world, Criterion.PROFIT, League.RESTARTED)
                        .single()
                        .value()
                < 0);
        World afresh = Worlds.after(world, new HandSeat(PLAYER, true, true, true));
        assertEquals(League.PEOPLE, League.of(afresh.accounts().get(PLAYER)));
    }

    @Test
    void nothingIsGrantedAtAValidatorThatIsOut() {
        World world = LoanWorlds.after(
                ruined(), draft -> draft.update(draft.validator(2).with(Status.TOMBSTONED)));
        assertEquals(Reason.TOMBSTONED, refused(world, new Restart(PLAYER, 2)));
        assertEquals(Reason.UNKNOWN_TARGET, refused(world, new Restart(PLAYER, 999)));
    }
}
