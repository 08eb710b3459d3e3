package org.stakewood.web.host.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Section;
import org.stakewood.web.text.RuleWords;
import org.stakewood.web.text.Words;

/** Rules about the same thing, to choose one. */
public record RuleGroup(String title, List<Option> options) {

    /** A rule with its value today. */
    public record Option(String path, String text, boolean chosen) {}

    /** All rules of a game that may change. */
    public static List<RuleGroup> all(Scenario scenario, String chosen, Words words) {
        RuleWords rules = new RuleWords(words);
        Map<Section, List<Option>> groups = new LinkedHashMap<>();
        for (Parameter each : Parameter.of(scenario)) {
            String name = rules.name(each.rule(), owner(scenario, each));
            String text = name + ": " + rules.value(each.rule(), each.read(scenario));
            groups.computeIfAbsent(each.rule().section(), section -> new ArrayList<>())
                    .add(new Option(each.path(), text, each.path().equals(chosen)));
        }
        return groups.entrySet().stream()
                .map(each -> new RuleGroup(words.say("rule_section_" + each.getKey()), List.copyOf(each.getValue())))
                .toList();
    }

    public static String owner(Scenario scenario, Parameter parameter) {
        return String.join(" ", parameter.owners(scenario));
    }
}
