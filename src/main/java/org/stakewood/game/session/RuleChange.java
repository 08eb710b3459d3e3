package org.stakewood.game.session;

import java.util.Optional;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Scenario;

/**
 * A rule with another value.
 *
 * @param parameter path of the rule, as a {@link org.stakewood.economy.scenario.Parameter} has it
 * @param value as text
 */
public record RuleChange(String parameter, String value) {

    /** The scenario with this rule changed, within the same bounds as while a game runs; empty if it may not be. */
    public Optional<Scenario> on(Scenario scenario) {
        return Parameter.find(scenario, parameter)
                .filter(each -> each.faults(scenario, value).isEmpty())
                .map(each -> each.with(scenario, value));
    }
}
