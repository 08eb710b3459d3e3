package org.stakewood.economy.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.House;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.Supply;
import org.stakewood.economy.event.ContractRobbed;
import org.stakewood.economy.lending.LendingWorlds;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.scenario.LendingRules;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.ScenarioCheck;
import org.stakewood.economy.synthetic.LoanWorlds;

/** Contracts that are robbed: how often, how much, who bears it. */
class ContractHazardTest {

    private static LendingRules market(double hazard) {
        LendingRules it = LendingWorlds.free();
        return new LendingRules(
                it.name(),
                it.assets(),
                it.stakeLimit(),
                it.stakeThreshold(),
                it.closeFactor(),
                it.fullCloseHealth(),
                it.smallDebt(),
                it.bonus(),
                it.graceDays(),
                it.insuranceShare(),
                it.depositTarget(),
                it.targetReserve(),
                hazard);
    }

    private static DeskRules desk(DeskKind kind, double hazard) {
        DeskRules it = LoanWorlds.desk(kind, Resolution.AUCTION, 0.02, 0.1, 0, null);
        return new DeskRules(
                it.name(),
                it.kind(),
                it.drawsOpen(),
                it.loanLimit(),
                it.threshold(),
                it.steepness(),
                it.mostCost(),
                it.leastDraw(),
                it.mostDrawADay(),
                it.rateRule(),
                it.baseRate(),
                it.slope(),
                it.mostRate(),
                it.callDays(),
                it.graceDays(),
                it.marginHealth(),
                it.instantHealth(),
                it.penalty(),
                it.priceCap(),
                it.resolution(),
                it.termDays(),
                it.termPremium(),
                it.earlyCloseFee(),
                it.insuranceShare(),
                it.delayDays(),
                it.guards(),
                hazard);
    }

    /** Account 0 has supplied 10 000 USD, of which account 1 has borrowed 4 000 against 10 000 OAK. */
    private static World lending(double hazard) {
        return Worlds.after(
                LendingWorlds.world(market(hazard)),
                new Supply(0, 0, Asset.USD, 10_000 * ONE),
                new Supply(1, 0, Asset.OAK, 10_000 * ONE),
                new Borrow(1, 0, Asset.USD, 4_000 * ONE));
    }

    private static Vector<ContractRobbed> strike(World world) {
        Draft draft = new Draft(world);
        ContractHazard.strike(draft);
        return draft.events().filter(ContractRobbed.class::isInstance).map(ContractRobbed.class::cast);
    }

    private static Balances attacker(World world) {
        return world.house().get(House.ATTACKER.ordinal());
    }

    /** Of 6 000 USD of cash the drawn part goes; those who supplied have so much less, nothing is minted or burnt. */
    @Test
    void theCashOfAMarketIsTakenFromItsSuppliers() {
        World world = lending(1);
        ContractRobbed robbed = strike(world).single();
        assertTrue(robbed.share() >= 0.10 && robbed.share() <= 0.40, "share " + robbed.share());
        assertEquals(6_000 * robbed.share(), robbed.usd() / 1e6, 1e-5);
        assertEquals(10_000 * robbed.share(), robbed.oak() / 1e6, 1e-5);
        World next = LendingWorlds.after(world, ContractHazard::strike);
        assertEquals(robbed.usd(), attacker(next).usd());
        assertEquals(
                LendingWorlds.deposit(world, 0, Asset.USD) - robbed.usd(), LendingWorlds.deposit(next, 0, Asset.USD));
        assertEquals(world.supply(), next.supply());
        assertTrue(LendingWorlds.health(next, 1) < LendingWorlds.health(world, 1), "collateral is gone too");
    }

    @Test
    void nothingHappensWithoutAHazard() {
        World world = lending(0);
        assertTrue(strike(world).isEmpty());
        assertEquals(Balances.NONE, attacker(Worlds.days(world, 30)));
    }

    /** A twentieth of a percent in class: here 10 % over 400 days, some 40 times, a quarter of the cash on average. */
    @Test
    void itStrikesAsOftenAndAsHardAsItsRulesSay() {
        World world = lending(0.10);
        Draft clock = new Draft(world);
        int struck = 0;
        double shares = 0;
        for (int day = 0; day < 400; day++) {
            for (ContractRobbed each : strike(clock.world())) {
                struck++;
                shares += each.share();
            }
            clock.nextDay();
        }
        // Mean 40, standard deviation 6; mean share 0.25, standard deviation of the mean 0.014.
        assertTrue(struck > 20 && struck < 60, "seed " + world.seed() + ": struck " + struck);
        assertEquals(0.25, shares / struck, 0.06);
    }

    @Test
    void theFundOfAnOutsideDeskIsTaken() {
        World world = Worlds.days(Genesis.world(LoanWorlds.scenario(List.of(desk(DeskKind.EXTERNAL, 0))), 11, 0), 5);
        long fund = world.credit().desks().get(0).fund();
        assertTrue(fund > 0);
        World open = Genesis.world(LoanWorlds.scenario(List.of(desk(DeskKind.EXTERNAL, 1))), 11, 0);
        World robbed = Worlds.days(open, 5);
        long left = robbed.credit().desks().get(0).fund();
        assertEquals(fund, left + attacker(robbed).soak(), 5);
        assertTrue(left < 0.9 * fund);
    }

    @Test
    void onlyAnOutsideDeskHasAContract() {
        Scenario odd = LoanWorlds.scenario(List.of(desk(DeskKind.BANK, 0.1)));
        assertTrue(ScenarioCheck.faults(odd, 4).stream()
                .anyMatch(each -> each.field().equals("credit.desks[0].contractHazard")));
        Scenario wild = Worlds.with(
                CreditScenarios.everything(),
                edit -> edit.credit(new CreditRules(
                        CreditScenarios.rules().oracle(),
                        List.of(),
                        List.of(market(1.5)),
                        CreditScenarios.liquidation(AuctionKind.FALLING),
                        null)));
        assertTrue(ScenarioCheck.faults(wild, 4).stream()
                .anyMatch(each -> each.field().equals("credit.markets[0].contractHazard")));
    }
}
