package org.stakewood.store;

import java.util.List;
import java.util.stream.Collectors;
import org.stakewood.game.session.RuleChange;

/** Changed rules as text: one a line, {@code path=value}. Neither has a line's end, and no path an equals sign. */
final class Changes {

    private Changes() {}

    static String text(List<RuleChange> changes) {
        return changes.stream()
                .map(each -> each.parameter() + "=" + each.value())
                .collect(Collectors.joining("\n"));
    }

    static List<RuleChange> read(String text) {
        return text.lines()
                .map(each -> each.split("=", 2))
                .map(each -> new RuleChange(each[0], each[1]))
                .toList();
    }
}
