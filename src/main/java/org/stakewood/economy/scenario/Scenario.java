package org.stakewood.economy.scenario;

import java.util.List;

/**
 * Every rule of a game that a scenario may set. Titles and lesson texts live elsewhere: this is what the economy
 * computes with. A scenario is only played after {@link ScenarioCheck} has found no fault in it.
 *
 * @param id stable text id
 * @param transfers true if players may send coins to each other
 */
public record Scenario(
        String id,
        Timetable time,
        IssuanceRules issuance,
        StakingRules staking,
        OperationRules operations,
        OutsideRules outside,
        MarketRules market,
        FeeRules fees,
        Unlocks unlock,
        GenesisRules genesis,
        List<Planned> plan,
        boolean transfers,
        CreditRules credit) {

    public Scenario {
        plan = plan == null ? List.of() : List.copyOf(plan);
        credit = credit == null ? CreditRules.NONE : credit;
    }

    /** This scenario under another text id. */
    public Scenario as(String other) {
        return new Scenario(
                other,
                time,
                issuance,
                staking,
                operations,
                outside,
                market,
                fees,
                unlock,
                genesis,
                plan,
                transfers,
                credit);
    }

    /** This scenario with other rules for the outside market. */
    public Scenario withOutside(OutsideRules other) {
        return new Scenario(
                id, time, issuance, staking, operations, other, market, fees, unlock, genesis, plan, transfers, credit);
    }

    /** This scenario with panels that open on other days. */
    public Scenario withUnlock(Unlocks other) {
        return new Scenario(
                id,
                time,
                issuance,
                staking,
                operations,
                outside,
                market,
                fees,
                other,
                genesis,
                plan,
                transfers,
                credit);
    }

    /** This scenario with another plan. */
    public Scenario withPlan(List<Planned> other) {
        return new Scenario(
                id,
                time,
                issuance,
                staking,
                operations,
                outside,
                market,
                fees,
                unlock,
                genesis,
                other,
                transfers,
                credit);
    }

    /** What may be shown while the game runs: no plan, no recorded path. */
    public Scenario withoutSecrets() {
        return withOutside(outside.withoutRecording()).withPlan(List.of());
    }
}
