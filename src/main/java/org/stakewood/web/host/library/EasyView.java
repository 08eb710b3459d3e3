package org.stakewood.web.host.library;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.easy.Dial;
import org.stakewood.game.easy.EasyRules;
import org.stakewood.game.easy.Notch;
import org.stakewood.game.session.RuleChange;
import org.stakewood.web.host.event.RuleGroup;
import org.stakewood.web.text.RuleWords;
import org.stakewood.web.text.Words;

/**
 * A lesson with its dials.
 *
 * @param dials what can be turned
 * @param day how long a day is as they stand
 * @param lines the rules that they change
 * @param millis length of a day, milliseconds
 * @param changes the same changes, to be made
 */
public record EasyView(
        LessonCard card,
        List<DialView> dials,
        String day,
        List<ChangeLine> lines,
        long millis,
        List<RuleChange> changes) {

    /** A dial as a field of a form; the name of the field is the dial's. */
    public record DialView(String name, String title, List<LessonFilter.Choice> choices) {}

    /** A rule that changes. */
    public record ChangeLine(String rule, String from, String to) {}

    /** @param typed where each dial stands */
    static EasyView of(LessonCard card, Scenario scenario, SortedMap<Dial, Notch> typed, Words words) {
        List<Dial> dials = Dial.of(scenario, card.lesson().seats());
        SortedMap<Dial, Notch> set = new TreeMap<>();
        dials.forEach(each -> set.put(each, typed.get(each)));
        EasyRules rules = new EasyRules(scenario, card.lesson().seats());
        List<RuleChange> changes = rules.changes(set);
        long millis = rules.millisPerDay(set.get(Dial.PACE));
        return new EasyView(
                card,
                dials.stream().map(each -> view(each, set.get(each), words)).toList(),
                words.say("easy_day", words.numbers().precise(millis / 1_000.0)),
                lines(scenario, changes, words),
                millis,
                changes);
    }

    private static DialView view(Dial dial, Notch set, Words words) {
        List<LessonFilter.Choice> choices = new ArrayList<>();
        for (Notch each : Notch.values()) {
            choices.add(new LessonFilter.Choice(each.name(), words.say("easy_" + dial + "_" + each), each == set));
        }
        return new DialView(dial.name(), words.say("easy_" + dial), choices);
    }

    private static List<ChangeLine> lines(Scenario scenario, List<RuleChange> changes, Words words) {
        RuleWords rules = new RuleWords(words);
        return changes.stream()
                .map(each -> {
                    Parameter parameter =
                            Parameter.find(scenario, each.parameter()).orElseThrow();
                    return new ChangeLine(
                            rules.name(parameter.rule(), RuleGroup.owner(scenario, parameter)),
                            rules.value(parameter.rule(), parameter.read(scenario)),
                            rules.value(parameter.rule(), each.value()));
                })
                .toList();
    }
}
