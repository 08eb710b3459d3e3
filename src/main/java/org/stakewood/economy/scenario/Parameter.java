package org.stakewood.economy.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stakewood.economy.money.Asset;

/**
 * A rule of one scenario at one place: of this desk, of that asset. Values are text as people and files write them: whole
 * coins for amounts, 0.05 for 5 %, {@code true} and {@code false}, the names of choices.
 *
 * @param rule what it is
 * @param path where it stands, such as {@code credit.desks[0].loanLimit}; its stable id within a game
 */
public record Parameter(Rule rule, String path) {

    /** All that may be changed in a scenario while its game runs. */
    public static List<Parameter> of(Scenario scenario) {
        return Stream.of(Rule.values())
                .flatMap(rule -> places(scenario, rule.path()).map(path -> new Parameter(rule, path)))
                .toList();
    }

    /** A rule at its first place, such as that of the first desk; empty where the scenario has none. */
    public static Optional<Parameter> first(Scenario scenario, Rule rule) {
        return places(scenario, rule.path())
                .map(path -> new Parameter(rule, path))
                .findFirst();
    }

    /** The parameter of a path; empty if the scenario has none there. */
    public static Optional<Parameter> find(Scenario scenario, String path) {
        return of(scenario).stream().filter(each -> each.path.equals(path)).findFirst();
    }

    /** Its value now. */
    public String read(Scenario scenario) {
        return RuleText.write(this, RulePath.read(scenario, path));
    }

    /** Its value as a number, amounts in whole coins; NaN for a word. */
    public double number(Scenario scenario) {
        return RulePath.read(scenario, path) instanceof Number number
                ? number.doubleValue() / (rule.measure().coins() ? 1e6 : 1)
                : Double.NaN;
    }

    /** The scenario with another value, which is not checked; an {@link IllegalArgumentException} if it is no value. */
    public Scenario with(Scenario scenario, String value) {
        Object old = RulePath.read(scenario, path);
        return (Scenario) RulePath.with(scenario, path, RuleText.read(this, value, old));
    }

    /** The same for a number, amounts in whole coins. */
    public Scenario with(Scenario scenario, double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return with(scenario, whole ? Long.toString((long) value) : Double.toString(value));
    }

    /** Between which numbers it may lie, amounts in whole coins; empty for words and where there are no bounds. */
    public Optional<Bounds> bounds(Scenario scenario) {
        double unit = rule.measure().coins() ? 1e6 : 1;
        return Optional.ofNullable(ScenarioCheck.bounds(scenario).get(path))
                .map(each -> new Bounds(each.least() / unit, each.most() / unit));
    }

    /** The words that it may be; empty for numbers. */
    public List<String> choices(Scenario scenario) {
        return RuleText.choices(RulePath.read(scenario, path));
    }

    /** What would be wrong with the scenario after the change that is not wrong with it now; empty if it may be made. */
    public List<ScenarioFault> faults(Scenario scenario, String value) {
        Scenario after;
        try {
            after = with(scenario, value);
        } catch (IllegalArgumentException | ArithmeticException no) {
            return List.of(new ScenarioFault(path, "not-a-value", value));
        }
        List<ScenarioFault> before = ScenarioCheck.running(scenario);
        return ScenarioCheck.running(after).stream()
                .filter(each -> !before.contains(each))
                .toList();
    }

    /** Whose rule it is, from the whole to the part: the names of its market and asset, of its desk or pool. */
    public List<String> owners(Scenario scenario) {
        List<String> names = new ArrayList<>();
        for (int at = path.indexOf(']'); at >= 0; at = path.indexOf(']', at + 1)) {
            names.add(name(RulePath.read(scenario, path.substring(0, at + 1))));
        }
        return names;
    }

    private static String name(Object owner) {
        if (owner instanceof DeskRules desk) {
            return desk.name();
        } else if (owner instanceof LendingRules market) {
            return market.name();
        } else if (owner instanceof LentAsset lent) {
            Asset asset = lent.asset();
            return asset.name();
        }
        return ((FarmPool) owner).pool();
    }

    private static Stream<String> places(Scenario scenario, String path) {
        int star = path.indexOf("[*]");
        String here = star < 0 ? path : path.substring(0, star);
        Object found = RulePath.find(scenario, here);
        if (star < 0 || found == null) {
            return found == null ? Stream.empty() : Stream.of(path);
        }
        return Stream.iterate(0, each -> each + 1)
                .limit(((List<?>) found).size())
                .flatMap(each -> places(scenario, here + "[" + each + "]" + path.substring(star + 3)));
    }
}
