package org.stakewood.economy.scenario;

import java.util.List;
import java.util.Optional;
import org.stakewood.economy.money.Asset;

/** Whether a shock can happen in a scenario. */
public final class ShockCheck {

    private static final int LONGEST_TEXT = 500;
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
        }
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
