package org.stakewood.web.host.event;

import java.util.List;
import org.stakewood.economy.command.ChangeParameter;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.view.HostView;
import org.stakewood.web.piece.Line;
import org.stakewood.web.text.RuleWords;
import org.stakewood.web.text.Words;

/**
 * A rule that is about to be changed.
 *
 * @param now its value today
 * @param range between what it may lie; null for words
 * @param typed what stands in the field
 * @param fault why the value in the field cannot be; null if it can
 * @param effects what would be otherwise right after the change; empty before a value was looked at
 * @param looked whether a value was looked at
 */
public record RuleView(
        String path,
        String name,
        String does,
        String now,
        String range,
        String unit,
        List<Word> words,
        String typed,
        String fault,
        boolean looked,
        List<Line> effects) {

    /** A word that the rule may be. */
    public record Word(String value, String text, boolean chosen) {}

    /** @param typed a value to look at; null for none */
    static RuleView of(HostView view, Parameter parameter, String typed, Words words) {
        Scenario scenario = view.scenario();
        RuleWords rules = new RuleWords(words);
        String value = typed == null ? parameter.read(scenario) : rules.read(parameter.rule(), typed);
        String fault = typed == null ? null : fault(parameter, scenario, value, words);
        return new RuleView(
                parameter.path(),
                rules.name(parameter.rule(), RuleGroup.owner(scenario, parameter)),
                rules.does(parameter.rule()),
                rules.value(parameter.rule(), parameter.read(scenario)),
                range(parameter, scenario, words),
                rules.unit(parameter.rule()),
                choices(parameter, scenario, value, words),
                typed == null ? rules.typed(parameter.rule(), value) : typed,
                fault,
                typed != null,
                typed == null || fault != null
                        ? List.of()
                        : RuleEffects.of(view, new ChangeParameter(parameter.path(), value), words));
    }

    /** The words that a rule may be; none for a number. */
    public static List<Word> choices(Parameter parameter, Scenario scenario, String value, Words words) {
        RuleWords rules = new RuleWords(words);
        return parameter.choices(scenario).stream()
                .map(each -> new Word(each, rules.value(parameter.rule(), each), each.equals(value)))
                .toList();
    }

    /** Between what a rule may lie; null for words. */
    public static String range(Parameter parameter, Scenario scenario, Words words) {
        RuleWords rules = new RuleWords(words);
        return parameter
                .bounds(scenario)
                .map(each -> words.say(
                        "rules_range",
                        rules.value(parameter.rule(), each.least()),
                        rules.value(parameter.rule(), each.most())))
                .orElse(null);
    }

    /** Why a value cannot be; null if it can. */
    public static String fault(Parameter parameter, Scenario scenario, String value, Words words) {
        return parameter.faults(scenario, value).stream()
                .findFirst()
                .map(each -> {
                    String key = "rules_fault_" + each.problem().replace('-', '_');
                    boolean own = each.field().equals(parameter.path()) && words.knows(key);
                    return words.say(own ? key : "refusal_RULES_DISAGREE");
                })
                .orElse(null);
    }
}
