package org.stakewood.game.form;

import java.util.List;
import org.stakewood.economy.scenario.Bounds;
import org.stakewood.economy.scenario.Measure;

/**
 * One value of a scenario's text that a form can show.
 *
 * @param path where it stands in the text, such as {@code rules.time.days}
 * @param name name of its {@link Opening} or of its {@link org.stakewood.economy.scenario.Rule}
 * @param chapter name of the {@link Opening.Chapter} or {@link org.stakewood.economy.scenario.Section}
 * @param opening true for an Opening, false for a Rule
 * @param measure what it counts
 * @param owners whose it is, from the whole to the part: names of desks, pools, coins, kinds of bots, types of shocks
 * @param value as the text has it: whole coins, 0.05 for 5 %; the members of a list with spaces between them
 * @param bounds between what it may lie beside the other values; null for words and lists
 * @param choices the words that it may be; empty for numbers
 * @param said true if the text says it, false if it comes from the scenario that it is based on or goes without saying
 */
public record FormField(
        String path,
        String name,
        String chapter,
        boolean opening,
        Measure measure,
        List<String> owners,
        String value,
        Bounds bounds,
        List<String> choices,
        boolean said) {

    public FormField {
        owners = List.copyOf(owners);
        choices = List.copyOf(choices);
    }
}
