package org.stakewood.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.lending.Health;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.Endowment;
import org.stakewood.economy.scenario.GenesisRules;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.LiquidationRules;
import org.stakewood.economy.scenario.OpeningCredit;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.ScenarioCheck;
import org.stakewood.economy.scenario.ScenarioFault;
import org.stakewood.economy.scenario.VaultRules;
import org.stakewood.economy.synthetic.Loan;

/** Opening loans of different sizes, synthetic in hand, and stake that stands for market debts on day 0. */
class OpeningLoansTest {

    private static final int SEATS = 10;
    private static final long SEED = 20_261_205;

    /** The usual groups, with the operators' credit and the stakers' replaced, and another player. */
    private static Scenario scenario(Endowment player, OpeningCredit operators, OpeningCredit stakers) {
        Scenario base = CreditScenarios.everything();
        GenesisRules old = base.genesis();
        List<Group> groups = new ArrayList<>();
        for (Group each : old.groups()) {
            groups.add(
                    switch (each.kind()) {
                        case OPERATOR -> CreditScenarios.with(each, operators);
                        case STAKER -> CreditScenarios.with(each, stakers);
                        default -> each;
                    });
        }
        return Worlds.with(
                base,
                edit -> edit.genesis(new GenesisRules(
                        player,
                        groups,
                        old.outsideOak(),
                        old.outsideUsd(),
                        old.insuranceOak(),
                        old.insuranceUsd(),
                        old.insuranceSoak(),
                        old.treasuryAcorn())));
    }

    private static OpeningCredit loans(double least, double most, long soak) {
        return new OpeningCredit(true, false, least, most, soak, null, null, null);
    }

    private static double share(World world, int account) {
        Loan loan = world.accounts().get(account).credit().loans().head();
        return (double) loan.openingDebt() / loan.openingStake();
    }

    @Test
    void loansAreInProportionToStakeTimesLoanAndAllThatExistsIsOwed() {
        Endowment player = new Endowment(6_000 * ONE, 0, 0, 50 * ONE, 0.30);
        OpeningCredit stakers = new OpeningCredit(false, new Balances(20_000 * ONE, 10_000 * ONE, 0, 0), null, null);
        World world = Genesis.world(scenario(player, loans(0.10, 0.60, 1_000 * ONE), stakers), SEED, SEATS);
        assertTrue(Conservation.check(world).isEmpty());
        assertEquals(50 * ONE, world.accounts().get(0).balances().soak());
        assertEquals(200 * ONE, world.accounts().get(SEATS).balances().soak(), "a fifth of the group's");
        double unit = share(world, 0) / 0.30;
        for (int i = 0; i < 5; i++) {
            assertEquals(unit * (0.10 + 0.50 * (i + 0.5) / 5), share(world, SEATS + i), 1e-6);
        }
        long owed = 0;
        for (Account each : world.accounts()) {
            for (Loan loan : each.credit().loans()) {
                owed += loan.openingDebt();
            }
        }
        assertEquals(world.supply().outstanding(Asset.SOAK), owed);
    }

    @Test
    void stakeStandsForMarketDebtsFromTheBeginning() {
        OpeningCredit stakers = new OpeningCredit(
                false,
                true,
                0,
                0,
                0,
                new Balances(20_000 * ONE, 10_000 * ONE, 0, 0),
                new Balances(4_000 * ONE, 0, 0, 0),
                null);
        Scenario scenario =
                scenario(new Endowment(6_000 * ONE, 0, 0), new OpeningCredit(true, null, null, null), stakers);
        assertEquals(List.of(), ScenarioCheck.faults(scenario, SEATS));
        World world = Genesis.world(scenario, SEED, SEATS);
        assertTrue(Conservation.check(world).isEmpty());
        Account staker =
                world.accounts().find(it -> it.kind() == AccountKind.STAKER).get();
        assertEquals(0, staker.delegations().head().free());
        assertTrue(Health.of(world, staker.id(), 0).ratio() > 1);
        assertTrue(Conservation.check(Worlds.days(world, 20)).isEmpty());
    }

    @Test
    void faultsOfTheOpeningAreNamed() {
        Endowment player = new Endowment(6_000 * ONE, 0, 0, 0, 0.95);
        OpeningCredit both = new OpeningCredit(true, true, 0, 0, 0, null, null, null);
        List<String> named = ScenarioCheck.faults(scenario(player, loans(0.5, 0.2, 0), both), SEATS).stream()
                .map(ScenarioFault::problem)
                .distinct()
                .toList();
        assertTrue(
                named.containsAll(List.of("out-of-range", "named-by-some-only", "stake-is-no-collateral")),
                named.toString());
    }

    @Test
    void nobodyGuardsWithoutAVault() {
        Endowment player = new Endowment(6_000 * ONE, 0, 0);
        OpeningCredit usual = new OpeningCredit(true, null, null, null);
        OpeningCredit guards = new OpeningCredit(false, null, null, new Balances(0, 0, 0, 5 * ONE));
        OpeningCredit odd = new OpeningCredit(false, null, null, new Balances(5 * ONE, 5 * ONE, 5 * ONE, 5 * ONE));
        Scenario scenario = scenario(player, usual, odd);
        assertTrue(problems(scenario).contains("no-vault-of-this-asset"));
        CreditRules rules = scenario.credit();
        LiquidationRules with = rules.liquidation();
        VaultRules none =
                new VaultRules(false, with.vaults().bonus(), with.vaults().noticeDays());
        Scenario without = Worlds.with(
                scenario(player, usual, guards),
                edit -> edit.credit(new CreditRules(
                        rules.oracle(),
                        rules.desks(),
                        rules.markets(),
                        new LiquidationRules(with.auction(), none, with.ladder(), with.mostPasses()),
                        rules.farm(),
                        rules.security())));
        assertTrue(
                problems(without).contains("no-vaults"), () -> problems(without).toString());
    }

    private static List<String> problems(Scenario scenario) {
        return ScenarioCheck.faults(scenario, SEATS).stream()
                .map(ScenarioFault::problem)
                .toList();
    }
}
