package org.stakewood.web.piece;

import java.util.List;

/**
 * What an action would do, as the form shows it and as the script receives it (JSON of the same names).
 *
 * @param lines at most three: what you get, what it costs, what it does to you
 * @param formula how it is computed, with these numbers; null if there is nothing to explain
 * @param error what to change, if the action would be refused; else null
 * @param button the verb with its object for exactly this amount; null leaves the button as it is
 */
public record Preview(List<Line> lines, String formula, String error, String button) {

    public Preview {
        lines = List.copyOf(lines);
        if (lines.size() > 3) {
            throw new IllegalArgumentException("a preview has at most three lines, not " + lines.size());
        }
    }
}
