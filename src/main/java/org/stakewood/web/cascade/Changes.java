package org.stakewood.web.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stakewood.economy.scenario.Measure;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.economy.scenario.Scenario;

/** Rules with which a cascade is worth replaying, each with the values that it may have instead. */
final class Changes {

    /** In the order of the list; words take all their values. */
    private static final List<Rule> RULES = List.of(
            Rule.RESOLUTION,
            Rule.CASCADE_MARK,
            Rule.PRICE_CAP,
            Rule.GRACE_DAYS,
            Rule.PENALTY,
            Rule.HALT,
            Rule.TWO_SIDED,
            Rule.CALL,
            Rule.SURCHARGE,
            Rule.MARKET_MARK,
            Rule.CLOSE_FACTOR,
            Rule.BONUS,
            Rule.MARKET_GRACE,
            Rule.AUCTION_KIND,
            Rule.LADDER_ORDER);

    private static final Map<Rule, List<String>> NUMBERS = Map.of(
            Rule.PRICE_CAP, List.of("1.05", "1.2", "1.5", "2", "10"),
            Rule.GRACE_DAYS, List.of("0", "2", "5"),
            Rule.PENALTY, List.of("0", "0.1", "0.2"),
            Rule.CLOSE_FACTOR, List.of("0.25", "0.5", "1"),
            Rule.BONUS, List.of("0.02", "0.08", "0.15"),
            Rule.MARKET_GRACE, List.of("0", "2", "5"));

    private Changes() {}

    /** A value that a rule may have instead of its own. */
    record Change(Rule rule, String path, String value) {}

    /** All that a scenario allows. */
    static List<Change> of(Scenario scenario) {
        List<Change> all = new ArrayList<>();
        for (Rule rule : RULES) {
            Parameter.first(scenario, rule).ifPresent(parameter -> add(all, scenario, parameter));
        }
        return all;
    }

    /** The one with these figures, if it is offered. */
    static Optional<Change> find(Scenario scenario, String rule, String value) {
        return of(scenario).stream()
                .filter(each -> each.rule().name().equals(rule) && each.value().equals(value))
                .findFirst();
    }

    private static void add(List<Change> all, Scenario scenario, Parameter parameter) {
        Measure measure = parameter.rule().measure();
        boolean words = measure == Measure.CHOICE || measure == Measure.SWITCH;
        List<String> values = words ? parameter.choices(scenario) : NUMBERS.get(parameter.rule());
        for (String value : values) {
            boolean same = words
                    ? value.equals(parameter.read(scenario))
                    : Double.parseDouble(value) == parameter.number(scenario);
            if (!same && parameter.faults(scenario, value).isEmpty()) {
                all.add(new Change(parameter.rule(), parameter.path(), value));
            }
        }
    }
}
