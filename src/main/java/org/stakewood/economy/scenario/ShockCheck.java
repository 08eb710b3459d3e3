package org.stakewood.economy.scenario;

import java.util.List;
import java.util.Optional;
import org.stakewood.economy.money.Asset;

/** Whether a shock can happen in a scenario. */
public final class ShockCheck {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_SPELL = 2_000;
    private static final double MOST = 1e18;

    private final Scenario scenario;
    private final String field;
    private final Findings findings;

    private ShockCheck(Scenario scenario, String field, Findings findings) {
        this.scenario = scenario;
        this.field = field;
        this.findings = findings;
    }

    /** What is wrong with it, by its fields; empty if nothing is. */
    public static List<ScenarioFault> faults(Scenario scenario, Shock shock) {
        Findings findings = new Findings();
        look(scenario, "shock", shock, findings);
        return findings.faults();
    }

    static void look(Scenario scenario, String field, Shock shock, Findings findings) {
        new ShockCheck(scenario, field, findings).look(shock);
    }

    private void look(Shock shock) {
        if (shock instanceof Shock.PriceJump jump) {
            findings.range(field + ".factor", jump.factor(), 0.01, 100);
        } else if (shock instanceof Shock.News news) {
            findings.range(field + ".text", news.text().length(), 1, LONGEST_TEXT);
        } else if (shock instanceof Shock.Accident accident) {
            findings.range(field + ".share", accident.share(), 0, 1);
            findings.range(field + ".fraction", accident.fraction(), 0, 1);
        } else if (shock instanceof Shock.Sale sale) {
            sale(sale);
        } else if (shock instanceof Shock.Inflow inflow) {
            findings.range(field + ".share", inflow.share(), 0, 10);
            boolean dollars = !scenario.credit().markets().isEmpty()
                    && scenario.credit().markets().get(0).assets().stream().anyMatch(each -> each.asset() == Asset.USD);
            findings.require(dollars, field + ".share", "no-market", inflow.share());
        } else if (shock instanceof Shock.RuleChange change) {
            rule(change);
        } else if (shock instanceof Shock.LoanDemand demand) {
            demand(demand);
        } else if (shock instanceof Shock.Theft theft) {
            theft(theft);
        } else if (shock instanceof Shock.Lasting lasting) {
            lasting(lasting);
        }
    }

    private void lasting(Shock.Lasting lasting) {
        findings.range(field + ".days", lasting.days(), 1, LONGEST_SPELL);
        if (lasting instanceof Shock.Congestion congestion) {
            findings.range(field + ".fee", congestion.fee(), 1, 1_000_000_000L);
        } else if (lasting instanceof Shock.Storm storm) {
            findings.range(field + ".factor", storm.factor(), 0.1, 10);
            OutsideRules outside = scenario.outside();
            boolean swings =
                    switch (outside.path()) {
                        case CONSTANT -> false;
                        case GBM -> outside.volatility() > 0;
                        case RECORDED -> outside.volScale() > 0;
                    };
            findings.require(swings, field + ".factor", "price-stands-still", storm.factor());
        }
    }

    private void demand(Shock.LoanDemand demand) {
        findings.range(field + ".share", demand.share(), -1, 1);
        List<LendingRules> markets = scenario.credit().markets();
        boolean dollars =
                !markets.isEmpty() && markets.get(0).assets().stream().anyMatch(each -> each.asset() == Asset.USD);
        boolean secured = !markets.isEmpty()
                && (markets.get(0).stakeLimit() > 0
                        || markets.get(0).assets().stream()
                                .anyMatch(each -> each.asset() == Asset.OAK && each.limit() > 0));
        findings.require(dollars, field + ".share", "no-market", demand.share());
        findings.require(secured, field + ".share", "no-collateral", demand.share());
    }

    private void theft(Shock.Theft theft) {
        findings.range(field + ".share", theft.share(), 0, 1);
        List<DeskRules> desks = scenario.credit().desks();
        boolean market = theft.desk() < 0
                && theft.market() >= 0
                && theft.market() < scenario.credit().markets().size();
        boolean desk = theft.market() < 0 && theft.desk() >= 0 && theft.desk() < desks.size();
        findings.require(market || desk, field + ".desk", "no-such-contract", theft.desk());
        findings.require(
                !desk || desks.get(theft.desk()).kind() == DeskKind.EXTERNAL,
                field + ".desk",
                "only-a-contract-can-be-robbed",
                theft.desk());
    }

    private void sale(Shock.Sale sale) {
        findings.range(field + ".amount", sale.amount(), 1, MOST);
        Asset other = sale.asset() == Asset.SOAK ? Asset.OAK : Asset.USD;
        findings.require(
                scenario.market().pools().stream()
                        .anyMatch(each -> each.asset1() == sale.asset() && each.asset2() == other),
                field + ".asset",
                "no-such-pool",
                sale.asset());
    }

    private void rule(Shock.RuleChange change) {
        Optional<Parameter> parameter = Parameter.find(scenario, change.parameter());
        findings.require(parameter.isPresent(), field + ".parameter", "unknown-rule", change.parameter());
        parameter.ifPresent(each -> each.faults(scenario, change.value())
                .forEach(fault -> findings.require(false, field + ".value", fault.problem(), change.value())));
    }
}
