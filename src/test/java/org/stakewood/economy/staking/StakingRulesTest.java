package org.stakewood.economy.staking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.House;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.Reason;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Claim;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.HandSeat;
import org.stakewood.economy.command.OpenValidator;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.command.Redelegate;
import org.stakewood.economy.command.SetClient;
import org.stakewood.economy.command.SetCommission;
import org.stakewood.economy.command.SetTier;
import org.stakewood.economy.command.Transfer;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.command.Unjail;
import org.stakewood.economy.event.NetworkHalted;
import org.stakewood.economy.event.NotFinal;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.IssuancePolicy;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.Payout;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.RewardForm;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Shock.ClientBug;
import org.stakewood.economy.scenario.SlashDestination;

/** What the rules of staking promise a player, one rule a test. */
class StakingRulesTest {

    private static final Scenario CALM =
            Worlds.with(Scenarios.everything(), edit -> edit.faultless().outside(Scenarios.outside(PathKind.CONSTANT)));
    private static final World OPENING = Genesis.world(CALM, 7, 10);

    private static Scenario struck(Scenario base, int day, Client client, boolean doubleSign) {
        return Worlds.with(base, edit -> edit.plan(new Planned(day, new ClientBug(client, doubleSign))));
    }

    @Test
    void unbondingPaysAfterTheWaitAndEarnsNothing() {
        World leaving = Worlds.after(OPENING, new Undelegate(0, 0, 1_000 * ONE));
        assertEquals(5_000 * ONE, leaving.validators().get(0).stake().tokens());
        World before = Worlds.days(leaving, 6);
        assertEquals(2_000 * ONE - 20_000, before.accounts().get(0).balances().oak());
        World paid = Worlds.days(before, 1);
        assertEquals(3_000 * ONE - 20_000, paid.accounts().get(0).balances().oak());
    }

    @Test
    void whatWasMovedAnswersForItsOldValidator() {
        Scenario scenario = struck(CALM, 3, Client.A, true);
        World opening = Genesis.world(scenario, 7, 10);
        Validator a = opening.validators()
                .find(each -> each.operation().client() == Client.A)
                .get();
        Validator c = opening.validators()
                .find(each -> each.operation().client() == Client.C)
                .get();
        World moved = Worlds.after(opening, new Redelegate(a.owner(), a.id(), c.id(), 1_000 * ONE));
        World before = Worlds.days(moved, 2);
        World after = Worlds.days(before, 1);
        double lost = staked(before, a.owner(), c.id()) - staked(after, a.owner(), c.id());
        assertEquals(100.0 * ONE, lost, 1.0 * ONE);
    }

    private static long staked(World world, int account, int validator) {
        Delegation own = world.accounts()
                .get(account)
                .delegations()
                .find(each -> each.validator() == validator)
                .get();
        Stake stake = world.validators().get(validator).stake();
        return Shares.out(own.shares(), stake.shares(), stake.tokens());
    }

    @Test
    void redelegationIsOnceAPeriod() {
        World moved = Worlds.after(OPENING, new Redelegate(0, 0, 1, 100 * ONE));
        assertEquals(
                Reason.REDELEGATION_LOCK,
                Worlds.refusal(moved, new Redelegate(0, 0, 2, 100 * ONE)).reason());
        Worlds.after(Worlds.days(moved, 7), new Redelegate(0, 0, 2, 100 * ONE));
    }

    @Test
    void jailEndsByHandAndNotTooSoon() {
        Scenario scenario = struck(CALM, 1, Client.C, false);
        World down = Worlds.days(Genesis.world(scenario, 7, 10), 1);
        Validator c =
                down.validators().find(each -> each.status() == Status.JAILED).get();
        assertEquals(
                Reason.JAIL_TIME, Worlds.refusal(down, new Unjail(c.owner())).reason());
        World later = Worlds.days(down, 1);
        assertEquals(
                Status.ACTIVE,
                Worlds.after(later, new Unjail(c.owner()))
                        .validators()
                        .get(c.id())
                        .status());
        // left alone, an idle person's validator comes back after ten days and a bot's does not
        World idle = Worlds.after(down, new HandSeat(c.owner(), true, true, false));
        assertEquals(
                Status.ACTIVE, Worlds.days(idle, 11).validators().get(c.id()).status());
        assertEquals(
                Status.JAILED, Worlds.days(down, 11).validators().get(c.id()).status());
    }

    @Test
    void aThirdDownMakesTheDayNotFinalAndStopsTheClockOfUnbonding() {
        Scenario scenario = struck(CALM, 2, Client.A, false);
        World opening = Worlds.days(Worlds.after(Genesis.world(scenario, 7, 10), new Undelegate(0, 0, ONE)), 1);
        Outcome.Accepted day = (Outcome.Accepted) new PassDay(2, Vector.empty()).apply(opening);
        assertTrue(day.events().exists(each -> each instanceof NotFinal));
        assertEquals(
                opening.supply().through(Flow.ISSUANCE, Asset.OAK),
                day.world().supply().through(Flow.ISSUANCE, Asset.OAK));
        assertEquals(opening.outside().price() * 0.97, day.world().outside().price(), 1e-12);
        assertEquals(opening.chain().finalDays(), day.world().chain().finalDays());
        assertTrue(Worlds.days(day.world(), 1).chain().lastFinal(), "those at fault are in jail, so the next is final");
    }

    @Test
    void withoutStakeTheNetworkHaltsAndSaysSo() {
        World all = OPENING;
        for (Validator each : OPENING.validators()) {
            Delegation own = all.accounts()
                    .get(each.owner())
                    .delegations()
                    .find(one -> one.validator() == each.id())
                    .get();
            all = Worlds.after(all, new Undelegate(each.owner(), each.id(), own.free()));
        }
        Outcome.Accepted day = (Outcome.Accepted) new PassDay(1, Vector.empty()).apply(all);
        assertTrue(day.events().exists(each -> each instanceof NetworkHalted));
        assertFalse(day.world().chain().lastFinal());
    }

    @ParameterizedTest
    @EnumSource(SlashDestination.class)
    void slashedCoinsGoWhereTheScenarioSays(SlashDestination destination) {
        Scenario scenario = struck(
                Worlds.with(
                        CALM,
                        edit -> edit.staking(Scenarios.staking(destination, 0)).issuance(Scenarios.noIssuance())),
                1,
                Client.A,
                true);
        World opening = Genesis.world(scenario, 7, 10);
        World after = Worlds.days(opening, 1);
        long burnt = after.supply().through(Flow.SLASH, Asset.OAK);
        long treasury = after.house().get(House.TREASURY.ordinal()).oak();
        long onA = opening.validators()
                .filter(each -> each.operation().client() == Client.A)
                .map(each -> each.stake().tokens())
                .sum()
                .longValue();
        switch (destination) {
            case BURN -> assertEquals(onA / 10.0, burnt, 20);
            case TREASURY -> assertEquals(onA / 10.0, treasury, 20);
            default -> assertTrue(burnt < 100, "only dust is burnt: " + burnt);
        }
    }

    @Test
    void perHeadGivesEveryHeadTheSameHoweverLarge() {
        Scenario scenario = struck(
                Worlds.with(
                        CALM,
                        edit -> edit.staking(Scenarios.staking(SlashDestination.REDISTRIBUTE_PER_HEAD, 0))
                                .issuance(Scenarios.noIssuance())),
                1,
                Client.C,
                true);
        World opening = Genesis.world(scenario, 7, 10);
        World after = Worlds.days(opening, 1);
        Vector<Long> gains = opening.validators()
                .filter(each -> each.operation().client() != Client.C)
                .map(each -> after.validators().get(each.id()).stake().tokens()
                        - each.stake().tokens());
        assertTrue(gains.max().get() - gains.min().get() <= 10, gains.toString());
        assertTrue(gains.min().get() > 0, gains.toString());
    }

    @Test
    void anUnpaidBillLeavesTheValidatorWithoutCare() {
        World opening = Genesis.world(Scenarios.everything(), 7, 10);
        World poor = opening;
        long usd = opening.accounts().get(0).balances().usd();
        poor = Worlds.after(poor, new Transfer(0, 1, Asset.USD, usd));
        World unpaid = Worlds.days(poor, 1);
        assertFalse(unpaid.validators().get(0).operation().powered());
        World rich = Worlds.after(unpaid, new Transfer(1, 0, Asset.USD, 100 * ONE));
        assertTrue(Worlds.days(rich, 1).validators().get(0).operation().powered());
        assertEquals(
                Reason.TIER_UNPAID,
                Worlds.refusal(unpaid, new SetTier(0, Tier.REDUNDANT)).reason());
    }

    @Test
    void commissionRisesAPointADayAndIsCutFreely() {
        assertEquals(
                Reason.COMMISSION_STEP,
                Worlds.refusal(OPENING, new SetCommission(0, 0.07)).reason());
        assertEquals(
                Reason.COMMISSION_OUT_OF_RANGE,
                Worlds.refusal(OPENING, new SetCommission(0, 0.21)).reason());
        assertEquals(
                Reason.COMMISSION_OUT_OF_RANGE,
                Worlds.refusal(OPENING, new SetCommission(0, Double.NaN)).reason());
        World six = Worlds.after(OPENING, new SetCommission(0, 0.06));
        assertEquals(
                Reason.COMMISSION_STEP,
                Worlds.refusal(six, new SetCommission(0, 0.065)).reason());
        World next = Worlds.days(Worlds.after(six, new SetCommission(0, 0.01)), 1);
        assertEquals(
                0.02,
                Worlds.after(next, new SetCommission(0, 0.02))
                        .validators()
                        .get(0)
                        .terms()
                        .commission());
    }

    @Test
    void anotherClientRunsFromTheNextDayAndNotAgainTooSoon() {
        Client now = OPENING.validators().get(0).operation().client();
        Client other = now == Client.C ? Client.B : Client.C;
        World ordered = Worlds.after(OPENING, new SetClient(0, other));
        assertEquals(now, ordered.validators().get(0).operation().client());
        World next = Worlds.days(ordered, 1);
        assertEquals(other, next.validators().get(0).operation().client());
        assertEquals(
                Reason.TOO_SOON, Worlds.refusal(next, new SetClient(0, now)).reason());
        Worlds.after(Worlds.days(next, 4), new SetClient(0, now));
    }

    @Test
    void aNewValidatorNeedsItsSelfBondAndEarnsFromItsSecondDay() {
        int staker = OPENING.accounts().find(each -> !each.operator()).get().id();
        assertEquals(
                Reason.SELF_BOND_TOO_SMALL,
                Worlds.refusal(OPENING, new OpenValidator(staker, Client.B, Tier.HOBBY, 0.05, 99 * ONE))
                        .reason());
        assertEquals(
                Reason.ALREADY_OPERATOR,
                Worlds.refusal(OPENING, new OpenValidator(0, Client.B, Tier.HOBBY, 0.05, 100 * ONE))
                        .reason());
        World open = Worlds.after(OPENING, new OpenValidator(staker, Client.B, Tier.HOBBY, 0.05, 100 * ONE));
        int id = open.accounts().get(staker).validator();
        World first = Worlds.days(open, 1);
        assertEquals(100 * ONE, first.validators().get(id).stake().tokens());
        assertTrue(Worlds.days(first, 1).validators().get(id).stake().tokens() > 100 * ONE);
    }

    @Test
    void belowTheSelfBondAValidatorIsJailedUntilItIsRestored() {
        World low = Worlds.after(OPENING, new Undelegate(0, 0, 5_950 * ONE));
        assertEquals(Status.JAILED, low.validators().get(0).status());
        World later = Worlds.days(low, 3);
        assertEquals(
                Reason.SELF_BOND_TOO_SMALL, Worlds.refusal(later, new Unjail(0)).reason());
        World restored = Worlds.after(later, new Delegate(0, 0, 60 * ONE), new Unjail(0));
        assertEquals(Status.ACTIVE, restored.validators().get(0).status());
    }

    @Test
    void liquidRewardsWaitUntilTheyAreClaimed() {
        World opening = Genesis.world(
                Worlds.with(
                        CALM,
                        edit -> edit.issuance(
                                Scenarios.issuance(IssuancePolicy.CONST, Payout.PRORATA, RewardForm.LIQUID))),
                7,
                10);
        World delegated = Worlds.after(opening, new Delegate(1, 0, 1_000 * ONE));
        assertEquals(
                Reason.NOTHING_TO_CLAIM,
                Worlds.refusal(delegated, new Claim(1, 0)).reason());
        World later = Worlds.days(delegated, 3);
        World claimed = Worlds.after(later, new Claim(1, 0));
        assertTrue(claimed.accounts().get(1).balances().oak()
                > later.accounts().get(1).balances().oak() + ONE);
        assertEquals(
                Reason.NOTHING_TO_CLAIM,
                Worlds.refusal(claimed, new Claim(1, 0)).reason());
    }

    @Test
    void theChurnLimitLetsStakeOutInTurn() {
        Scenario scenario = Worlds.with(CALM, edit -> edit.staking(Scenarios.staking(SlashDestination.BURN, 0.01)));
        World opening = Genesis.world(scenario, 7, 10);
        World queued = Worlds.after(opening, new Undelegate(0, 0, 3_000 * ONE), new Undelegate(1, 1, 500 * ONE));
        assertEquals(6_000 * ONE, queued.validators().get(0).stake().tokens());
        World one = Worlds.days(queued, 1);
        long out = one.unbonding().values().map(UnbondingPool::tokens).sum().longValue();
        assertEquals(1_000.0 * ONE, out, ONE);
        assertEquals(2, one.exits().size());
        assertEquals(0, Worlds.days(one, 3).exits().size());
    }
}
