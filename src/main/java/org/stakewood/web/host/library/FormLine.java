package org.stakewood.web.host.library;

import java.util.List;
import java.util.Map;
import org.stakewood.game.form.FormField;
import org.stakewood.web.host.event.RuleView;
import org.stakewood.web.text.RuleWords;
import org.stakewood.web.text.Words;

/**
 * A value of a scenario as a field of a form; the name of the field is the path of the value.
 *
 * @param whose empty where there is but one
 * @param label what it is
 * @param does what it does, in a sentence
 * @param unit empty for none
 * @param range between what it may lie; null for words and lists
 * @param words the words that it may be; empty for numbers
 * @param typed what stands in the field
 * @param fault what is wrong with it; null for nothing
 * @param inherited true if the text does not say it, but what it is based on
 */
public record FormLine(
        String path,
        String whose,
        String label,
        String does,
        String unit,
        String range,
        List<RuleView.Word> words,
        String typed,
        String fault,
        boolean inherited) {

    /** @param typed what was typed, by path; a field that was not sent stands as in the text */
    static FormLine of(FormField field, String whose, Map<String, String> typed, String fault, Words words) {
        RuleWords rules = new RuleWords(words);
        String name = (field.opening() ? "ownform_" : "rule_") + field.name();
        String shown = typed.getOrDefault(field.path(), rules.typed(field.measure(), field.value()));
        return new FormLine(
                field.path(),
                whose,
                words.say(name),
                words.say(name + "_does"),
                rules.unit(field.measure()),
                field.bounds() == null
                        ? null
                        : words.say(
                                "rules_range",
                                rules.value(field.measure(), field.bounds().least()),
                                rules.value(field.measure(), field.bounds().most())),
                field.choices().stream()
                        .map(each -> new RuleView.Word(each, rules.value(field.measure(), each), each.equals(shown)))
                        .toList(),
                shown,
                fault,
                !field.said());
    }

    public boolean wrong() {
        return fault != null;
    }
}
