package org.stakewood.web.host.create;

import java.util.List;
import java.util.Optional;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.session.RuleChange;
import org.stakewood.web.format.Typed;
import org.stakewood.web.host.event.RuleGroup;
import org.stakewood.web.host.event.RuleView;
import org.stakewood.web.text.RuleWords;
import org.stakewood.web.text.Words;

/**
 * A network in the form of a new game.
 *
 * @param number from 1
 * @param lesson id of its scenario; empty for that of the first
 * @param rules rules that may differ, to choose one; empty for the first network
 * @param does what the chosen rule does; null without one
 * @param range between what its value may lie; null for words
 * @param choices the words that its value may be; empty for numbers
 * @param fault what to change; null if nothing is wrong
 */
public record ArmRow(
        int number,
        String label,
        String lesson,
        List<RuleGroup> rules,
        String does,
        String range,
        String unit,
        List<RuleView.Word> choices,
        String typed,
        String fault,
        List<RuleChange> changed) {

    /** The first network: the rules as its scenario says. */
    static ArmRow first(String label) {
        return new ArmRow(1, label, "", List.of(), null, null, "", List.of(), "", null, List.of());
    }

    /** A further one. */
    static ArmRow of(int number, ArmsForm form, Scenario scenario, Words words) {
        String path = form.rule(number);
        Optional<Parameter> parameter = Parameter.find(scenario, path);
        if (parameter.isEmpty()) {
            String fault = Typed.blank(path) ? null : words.say("arms_fault_rule");
            return new ArmRow(
                    number,
                    form.label(number),
                    form.lesson(number),
                    RuleGroup.all(scenario, "", words),
                    null,
                    null,
                    "",
                    List.of(),
                    form.value(number),
                    fault,
                    List.of());
        }
        return with(number, form, scenario, parameter.get(), words);
    }

    private static ArmRow with(int number, ArmsForm form, Scenario scenario, Parameter parameter, Words words) {
        RuleWords rules = new RuleWords(words);
        String value = rules.read(parameter.rule(), form.value(number));
        return new ArmRow(
                number,
                form.label(number),
                form.lesson(number),
                RuleGroup.all(scenario, parameter.path(), words),
                rules.does(parameter.rule()),
                RuleView.range(parameter, scenario, words),
                rules.unit(parameter.rule()),
                RuleView.choices(parameter, scenario, value, words),
                form.value(number),
                Typed.blank(form.value(number))
                        ? words.say("arms_fault_value")
                        : RuleView.fault(parameter, scenario, value, words),
                List.of(new RuleChange(parameter.path(), value)));
    }
}
