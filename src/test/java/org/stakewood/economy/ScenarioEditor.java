package org.stakewood.economy;

import java.util.List;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.FeeRules;
import org.stakewood.economy.scenario.GenesisRules;
import org.stakewood.economy.scenario.IssuanceRules;
import org.stakewood.economy.scenario.MarketRules;
import org.stakewood.economy.scenario.OperationRules;
import org.stakewood.economy.scenario.OutsideRules;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.StakingRules;
import org.stakewood.economy.scenario.Timetable;
import org.stakewood.economy.scenario.Unlocks;

/** Changes parts of a scenario for a test. */
public final class ScenarioEditor {

    private Scenario it;

    public ScenarioEditor(Scenario base) {
        it = base;
    }

    public Scenario done() {
        return it;
    }

    public ScenarioEditor time(Timetable part) {
        return set(part, it.issuance(), it.staking(), it.operations(), it.outside(), it.market());
    }

    public ScenarioEditor issuance(IssuanceRules part) {
        return set(it.time(), part, it.staking(), it.operations(), it.outside(), it.market());
    }

    public ScenarioEditor staking(StakingRules part) {
        return set(it.time(), it.issuance(), part, it.operations(), it.outside(), it.market());
    }

    public ScenarioEditor operations(OperationRules part) {
        return set(it.time(), it.issuance(), it.staking(), part, it.outside(), it.market());
    }

    /** Validators that never fail on their own and cost nothing; clients keep their factors. */
    public ScenarioEditor faultless() {
        OperationRules old = it.operations();
        return operations(new OperationRules(
                Worlds.faultless(),
                Worlds.faultless(),
                Worlds.faultless(),
                Worlds.faultless(),
                old.factorA(),
                old.factorB(),
                old.factorC(),
                old.shareA(),
                old.shareB(),
                old.shareC(),
                0,
                1,
                old.clientLockDays()));
    }

    public ScenarioEditor outside(OutsideRules part) {
        return set(it.time(), it.issuance(), it.staking(), it.operations(), part, it.market());
    }

    public ScenarioEditor market(MarketRules part) {
        return set(it.time(), it.issuance(), it.staking(), it.operations(), it.outside(), part);
    }

    public ScenarioEditor fees(FeeRules part) {
        it = new Scenario(
                it.id(),
                it.time(),
                it.issuance(),
                it.staking(),
                it.operations(),
                it.outside(),
                it.market(),
                part,
                it.unlock(),
                it.genesis(),
                it.plan(),
                it.transfers(),
                it.credit());
        return this;
    }

    public ScenarioEditor unlock(Unlocks part) {
        it = new Scenario(
                it.id(),
                it.time(),
                it.issuance(),
                it.staking(),
                it.operations(),
                it.outside(),
                it.market(),
                it.fees(),
                part,
                it.genesis(),
                it.plan(),
                it.transfers(),
                it.credit());
        return this;
    }

    public ScenarioEditor genesis(GenesisRules part) {
        it = new Scenario(
                it.id(),
                it.time(),
                it.issuance(),
                it.staking(),
                it.operations(),
                it.outside(),
                it.market(),
                it.fees(),
                it.unlock(),
                part,
                it.plan(),
                it.transfers(),
                it.credit());
        return this;
    }

    public ScenarioEditor plan(Planned... events) {
        it = new Scenario(
                it.id(),
                it.time(),
                it.issuance(),
                it.staking(),
                it.operations(),
                it.outside(),
                it.market(),
                it.fees(),
                it.unlock(),
                it.genesis(),
                List.of(events),
                it.transfers(),
                it.credit());
        return this;
    }

    public ScenarioEditor transfers(boolean on) {
        it = new Scenario(
                it.id(),
                it.time(),
                it.issuance(),
                it.staking(),
                it.operations(),
                it.outside(),
                it.market(),
                it.fees(),
                it.unlock(),
                it.genesis(),
                it.plan(),
                on,
                it.credit());
        return this;
    }

    public ScenarioEditor credit(CreditRules part) {
        it = new Scenario(
                it.id(),
                it.time(),
                it.issuance(),
                it.staking(),
                it.operations(),
                it.outside(),
                it.market(),
                it.fees(),
                it.unlock(),
                it.genesis(),
                it.plan(),
                it.transfers(),
                part);
        return this;
    }

    private ScenarioEditor set(
            Timetable time,
            IssuanceRules issuance,
            StakingRules staking,
            OperationRules operations,
            OutsideRules outside,
            MarketRules market) {
        it = new Scenario(
                it.id(),
                time,
                issuance,
                staking,
                operations,
                outside,
                market,
                it.fees(),
                it.unlock(),
                it.genesis(),
                it.plan(),
                it.transfers(),
                it.credit());
        return this;
    }
}
