package org.stakewood.game.easy;

import java.util.function.Predicate;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.economy.scenario.Scenario;

/**
 * What a dial does to a rule.
 *
 * @param rule the rule
 * @param low its value on {@link Notch#LOW}, as a multiple of what the scenario says
 * @param high its value on {@link Notch#HIGH}, likewise
 * @param matters whether the rule has an effect in a scenario
 */
record Turn(Rule rule, double low, double high, Predicate<Scenario> matters) {

    static Turn of(Rule rule, double low, double high) {
        return new Turn(rule, low, high, any -> true);
    }

    Turn when(Predicate<Scenario> condition) {
        return new Turn(rule, low, high, condition);
    }

    double factor(Notch notch) {
        return switch (notch) {
            case LOW -> low;
            case USUAL -> 1;
            case HIGH -> high;
        };
    }
}
