package org.stakewood.economy.staking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stakewood.economy.Scenarios.ONE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Account;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Reason;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.scenario.Endowment;
import org.stakewood.economy.scenario.GenesisRules;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.scenario.SlashDestination;
import org.stakewood.economy.scenario.StakingRules;

/** The worked examples of the rules, with their arithmetic. */
class WorkedStakingExamplesTest {

    /** C = 600 000, G = 360 000 in 60 validators of 6 000: 27 on A, 21 on B, 12 on C. */
    private static final Scenario SIXTY = Worlds.with(
            Scenarios.everything(),
            edit -> edit.faultless()
                    .outside(Scenarios.outside(PathKind.CONSTANT))
                    .genesis(new GenesisRules(
                            new Endowment(6_000 * ONE, 1_000 * ONE, 100 * ONE),
                            List.of(),
                            (240_000 - 60_000 - 70_000) * ONE,
                            1_000_000 * ONE,
                            0,
                            0,
                            0,
                            480_000 * ONE)));

    @Test
    void aDaysReward() {
        // E = 600 000 · 10 % / 120 = 500. Σw = 360 000 · (0.45·1.04 + 0.35 + 0.20·0.96) = 360 000 · 1.01 = 363 600
        // 500 · 6 000 · 1.04 / 363 600 = 8.580858 on A; 8.250825 on B; 7.920792 on C
        World world = Genesis.world(SIXTY, 1, 60);
        assertEquals(600_000 * ONE, world.supply().outstanding(org.stakewood.economy.money.Asset.OAK));
        World next = Worlds.days(world, 1);
        assertEquals(
                8_580_858,
                next.validators()
                                .find(each -> client(each) == Client.A)
                                .get()
                                .stake()
                                .tokens()
                        - 6_000 * ONE);
        assertEquals(
                8_250_825,
                next.validators()
                                .find(each -> client(each) == Client.B)
                                .get()
                                .stake()
                                .tokens()
                        - 6_000 * ONE);
        assertEquals(
                7_920_792,
                next.validators()
                                .find(each -> client(each) == Client.C)
                                .get()
                                .stake()
                                .tokens()
                        - 6_000 * ONE);
        // I → 0.10 + (1 − 0.60/0.67) · 0.60/120; σ has moved by the day's issue
        double sigma = (360_000 + 499.999959) / (600_000 + 499.999959);
        assertEquals(0.10 + (1 - sigma / 0.67) * 0.60 / 120, next.chain().issuanceRate(), 1e-9);
        assertEquals(0.100522, next.chain().issuanceRate(), 1e-5);
    }

    @Test
    void commissionIsTakenFirstAndBondedAtTheNewRate() {
        // A validator on B with 6 000 of its own and four delegators' 999 each, commission 5 %.
        World world = Genesis.world(SIXTY, 1, 60);
        Validator b = world.validators().find(each -> client(each) == Client.B).get();
        World grown = world;
        for (int delegator : world.accounts()
                .map(Account::id)
                .filter(each -> each != b.owner())
                .take(4)) {
            grown = Worlds.after(grown, new Delegate(delegator, b.id(), 999 * ONE));
        }
        World next = Worlds.days(grown, 1);
        long before = grown.validators().get(b.id()).stake().tokens();
        long reward = next.validators().get(b.id()).stake().tokens() - before;
        long commission = (long) (reward * 0.05);
        long rest = reward - commission;
        Stake stake = next.validators().get(b.id()).stake();
        long newShares = stake.shares() - before;
        // shares = ⌊commission · shares / (tokens + rest)⌋
        assertEquals(Math.floor((double) commission * before / (before + rest)), newShares, 1);
        long own = SelfBond.of(next.accounts().get(b.owner()), next.validators().get(b.id()));
        double ownOfRest = rest * 6_000.0 * ONE / before;
        assertEquals(6_000 * ONE + ownOfRest + commission, own, 3);
    }

    @Test
    void aLatePenalty() {
        // Day 100 in the text is day 2 here: client A (45 % of G) signs twice; W = 10, so the penalty falls due on day
        // 7.
        Scenario scenario = Worlds.with(
                SIXTY,
                edit -> edit.plan(new Planned(2, new Shock.ClientBug(Client.A, true)))
                        .issuance(Scenarios.noIssuance())
                        .staking(Scenarios.staking(SlashDestination.BURN, 0)));
        World opening = Genesis.world(scenario, 1, 60);
        Validator a =
                opening.validators().find(each -> client(each) == Client.A).get();
        World early = Worlds.after(opening, new Undelegate(a.owner(), a.id(), 1_000 * ONE));
        World struck = Worlds.days(early, 2);
        // at once ⌊10 %⌋ of everything: bonded 5 000 → 4 500, the entry of 1 000 → 900
        assertEquals(Status.TOMBSTONED, struck.validators().get(a.id()).status());
        assertEquals(0, struck.validators().get(a.id()).stake().tokens());
        long left = leaving(struck, a);
        assertEquals(5_400 * ONE, left);
        double x = 27 * 6_000.0 / (60 * 6_000.0);
        World waiting = Worlds.days(struck, 4);
        assertEquals(left, leaving(waiting, a));
        World due = Worlds.days(waiting, 1);
        // Day 2 was not final, so the entry of day 1 matures with day 8 and meets the penalty as well.
        long stake = struck.doubleSigns().get(0).networkStake();
        double share = struck.doubleSigns().map(DoubleSign::share).sum().doubleValue();
        assertEquals(x, share, 0.01);
        long lost4500 = (long) Math.floor(4_500.0 * ONE * share);
        long lost900 = (long) Math.floor(900.0 * ONE * share);
        assertEquals(5_400 * ONE - lost4500 - lost900, leaving(due, a), 2);
        long paid = Worlds.days(due, 1).accounts().get(a.owner()).balances().oak()
                - due.accounts().get(a.owner()).balances().oak();
        assertEquals(900 * ONE - lost900, paid, 2);
        assertEquals(60 * 6_000 * ONE - 1_000 * ONE, stake);
    }

    @Test
    void atThreefoldCorrelationNothingIsLeft() {
        StakingRules mild = Scenarios.staking(SlashDestination.BURN, 0);
        StakingRules triple = new StakingRules(
                7,
                0,
                mild.churnFloor(),
                mild.minSelfBond(),
                0.2,
                0.05,
                2,
                10,
                0.005,
                0.10,
                3,
                10,
                SlashDestination.BURN,
                10);
        Scenario scenario = Worlds.with(
                SIXTY, edit -> edit.staking(triple).plan(new Planned(2, new Shock.ClientBug(Client.A, true))));
        World opening = Genesis.world(scenario, 1, 60);
        Validator a =
                opening.validators().find(each -> client(each) == Client.A).get();
        World due = Worlds.days(opening, 7);
        assertEquals(0, leaving(due, a));
    }

    @Test
    void tooDearASharesIsTooSmallABond() {
        // 50 000 001 micro-OAK on 1 share: 40 OAK would mint ⌊40 000 000 / 50 000 001⌋ = 0 shares
        World world = Genesis.world(SIXTY, 1, 60);
        Validator first = world.validators().get(0);
        World odd = new World(
                world.scenario(),
                world.seed(),
                world.day(),
                world.supply(),
                world.house(),
                world.accounts()
                        .update(
                                first.owner(),
                                owner -> owner.withDelegations(owner.delegations()
                                        .map(each -> each.validator() == 0 ? each.withFree(1) : each))),
                world.validators().update(0, first.with(new Stake(50_000_001, 1, 1))),
                world.unbonding(),
                world.shadows(),
                world.exits(),
                world.doubleSigns(),
                world.chain(),
                world.pools(),
                world.prices(),
                world.outside(),
                world.credit());
        assertEquals(
                Reason.TOO_SMALL,
                Worlds.refusal(odd, new Delegate(5, 0, 40 * ONE)).reason());
    }

    private static Client client(Validator validator) {
        return validator.operation().client();
    }

    private static long leaving(World world, Validator validator) {
        long sum = 0;
        for (UnbondingPool pool : world.unbonding().values()) {
            sum += pool.validator() == validator.id() ? pool.tokens() : 0;
        }
        return sum;
    }
}
