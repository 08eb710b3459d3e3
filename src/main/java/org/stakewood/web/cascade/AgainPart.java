package org.stakewood.web.cascade;

import java.util.List;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.play.Sheet;

/**
 * The same days once more with one rule changed: what may be changed, and what came of the change that was asked for.
 *
 * @param action address that the form is sent to
 * @param day first day of the cascade
 * @param rules what may be changed
 * @param waiting whether the replay is still under way
 * @param failed whether it cannot be done
 * @param title what came of it, in a sentence; null before it is known
 * @param meaning what the rule does, what it was and is
 * @param note what was passed over
 * @param sheet both courses side by side
 */
public record AgainPart(
        String action,
        int day,
        List<RuleGroup> rules,
        boolean waiting,
        boolean failed,
        String title,
        String meaning,
        String note,
        Sheet sheet,
        List<Chart> charts) {

    /** A rule with the values it may have instead. */
    public record RuleGroup(String name, List<Value> values) {}

    /** One of them. */
    public record Value(String id, String label, boolean picked) {}

    /** Whether anything may be changed at all. */
    public boolean empty() {
        return rules.isEmpty();
    }
}
