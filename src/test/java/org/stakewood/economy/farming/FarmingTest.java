package org.stakewood.economy.farming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.House;
import org.stakewood.economy.Reason;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.ClaimFarm;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.command.Withdraw;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.scenario.Allocation;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.FarmPool;
import org.stakewood.economy.scenario.FarmRules;
import org.stakewood.economy.scenario.GenesisRules;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.OpeningCredit;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.view.SeatView;

/** Who is paid how much from when on, and that nothing is made for nobody. */
class FarmingTest {

    private static final int SEAT = 0;

    /** 16.16: borrowers get 30 % = 600; 30 000 USD against 12 000 OAK at 2: 600·30 000/54 000 = 333.333333. */
    @Test
    void aMarketsPartIsSplitByWhatIsOwed() {
        World world = Genesis.world(owing(farm(1, 130, 40, 30, 0, Allocation.BY_BORROW_VALUE)), 7, 1);
        assertEquals(600_000_000, part(world, Asset.USD) + part(world, Asset.OAK) + 1);
        assertEquals(333_333_333, part(world, Asset.USD));
        assertEquals(266_666_666, part(world, Asset.OAK));
    }

    /** 16.16: at 0.50 USD, 333.33·0.5·120/30 000 = 66.7 % a year; nothing from day 130 on. */
    @Test
    void theRewardRateIsWhatADayPaysAYear() {
        World world = Genesis.world(owing(farm(1, 130, 40, 30, 0, Allocation.BY_BORROW_VALUE)), 7, 1);
        assertEquals(120, world.scenario().time().daysPerYear());
        assertEquals(0.667, new SeatView(world, SEAT).farm().rate(ProgrammeKind.BORROWERS, Asset.USD), 0.0005);
    }

    @Test
    void emissionHalvesAndEnds() {
        World world = Genesis.world(owing(farm(1, 5, 100, 0, 2, Allocation.BY_BORROW_VALUE)), 7, 1);
        assertEquals(2_000 * ONE, Emission.of(world).today());
        World third = Worlds.days(world, 2);
        assertEquals(1_000 * ONE, Emission.of(third).today());
        World ended = Worlds.days(third, 2);
        assertEquals(0, Emission.of(ended).today());
        long made = ended.supply().through(Flow.EMISSION, Asset.ACORN);
        assertTrue(made > 0);
        assertEquals(made, Worlds.days(ended, 3).supply().through(Flow.EMISSION, Asset.ACORN));
    }

    @Test
    void whoComesTodayIsPaidFromTomorrow() {
        World world = Worlds.days(Genesis.world(owing(farm(1, 50, 100, 0, 0, Allocation.BY_INTEREST)), 7, 1), 4);
        World supplied = Worlds.after(world, new Supply(SEAT, 0, Asset.USD, 1_000 * ONE));
        World same = Worlds.days(supplied, 1);
        assertEquals(0, claim(same));
        World next = Worlds.days(same, 1);
        assertTrue(claim(next) > 0);
        long had = next.accounts().get(SEAT).balances().acorn();
        World claimed = Worlds.after(next, new ClaimFarm(SEAT));
        assertEquals(had + claim(next), claimed.accounts().get(SEAT).balances().acorn());
        assertEquals(
                Reason.NOTHING_TO_CLAIM,
                Worlds.refusal(claimed, new ClaimFarm(SEAT)).reason());
    }

    @Test
    void whoLeavesIsPaidNoMore() {
        World world = Genesis.world(owing(farm(1, 50, 100, 0, 0, Allocation.BY_BORROW_VALUE)), 7, 1);
        World in = Worlds.days(Worlds.after(world, new Supply(SEAT, 0, Asset.USD, 1_000 * ONE)), 2);
        long owed = claim(in);
        assertTrue(owed > 0);
        long shares = in.accounts()
                .get(SEAT)
                .credit()
                .markets()
                .get(0)
                .line(Asset.USD)
                .deposit();
        World out = Worlds.after(in, new Withdraw(SEAT, 0, Asset.USD, shares));
        assertEquals(owed, claim(Worlds.days(out, 2)));
    }

    @Test
    void whatMeetsNobodyIsNotMinted() {
        World world = Genesis.world(lending(farm(1, 50, 50, 50, 0, Allocation.BY_BORROW_VALUE), null), 7, 1);
        World later = Worlds.days(world, 5);
        assertEquals(0, later.supply().through(Flow.EMISSION, Asset.ACORN));
        assertEquals(0, later.credit().farmPot());
    }

    @Test
    void stakersAreAllPaid() {
        FarmRules rules = new FarmRules(1, 50, 2_000 * ONE, 0, 0, 0, 10, List.of(), Allocation.BY_BORROW_VALUE, 0.10);
        World world = Worlds.days(Genesis.world(owing(rules), 7, 1), 1);
        assertTrue(world.credit().farmPot() > 1_990 * ONE);
        assertTrue(claim(world) > 0);
    }

    @Test
    void aPartOfTheFeesBuysAcornAndBurnsIt() {
        World world = Genesis.world(owing(farm(40, 50, 100, 0, 0, Allocation.BY_BORROW_VALUE)), 7, 1);
        World traded = Worlds.after(world, new SwapExactIn(SEAT, 0, Asset.USD, 1_000 * ONE, 0, 10));
        long fees = traded.pools().get(0).feesToday2();
        assertTrue(fees > 0);
        World next = Worlds.days(traded, 1);
        // At least 10 % of the day's fees in USD, at about 0.50 USD.
        assertTrue(next.supply().through(Flow.BUYBACK, Asset.ACORN) > fees / 10);
        assertEquals(0, next.house().get(House.BUYBACK.ordinal()).usd());
    }

    private static long part(World world, Asset asset) {
        return world.credit()
                .programmes()
                .find(each -> each.kind() == ProgrammeKind.BORROWERS && each.target() == asset.ordinal())
                .map(each -> Emission.of(world).today(each))
                .get();
    }

    private static long claim(World world) {
        return Farming.claimable(world, world.accounts().get(SEAT));
    }

    private static FarmRules farm(
            int start, int end, double supply, double borrow, int halving, Allocation allocation) {
        FarmRules base = CreditScenarios.farm();
        return new FarmRules(
                start,
                end,
                base.perDay(),
                halving,
                supply,
                borrow,
                0,
                borrow == 30 ? List.of(new FarmPool("oak-usd", 30)) : List.of(),
                allocation,
                0.10);
    }

    private static Scenario owing(FarmRules farm) {
        return lending(
                farm,
                new OpeningCredit(
                        false,
                        new Balances(60_000 * ONE, 20_000 * ONE, 0, 0),
                        new Balances(30_000 * ONE, 12_000 * ONE, 0, 0),
                        null));
    }

    private static Scenario lending(FarmRules farm, OpeningCredit credit) {
        GenesisRules base = Scenarios.genesis();
        List<Group> groups = base.groups().stream()
                .map(each -> each.kind() == AccountKind.STAKER ? CreditScenarios.with(each, credit) : each)
                .toList();
        CreditRules rules = CreditScenarios.rules();
        return Worlds.with(
                Scenarios.everything(),
                edit -> edit.genesis(new GenesisRules(
                                base.player(),
                                groups,
                                base.outsideOak(),
                                base.outsideUsd(),
                                base.insuranceOak(),
                                base.insuranceUsd(),
                                base.insuranceSoak(),
                                base.treasuryAcorn()))
                        .credit(new CreditRules(
                                rules.oracle(), List.of(), rules.markets(), rules.liquidation(), farm)));
    }
}
