package org.stakewood.web.host.event;

import java.util.List;
import java.util.stream.Stream;
import org.stakewood.economy.command.HostCommand;
import org.stakewood.economy.view.HostView;
import org.stakewood.economy.view.Trouble;
import org.stakewood.web.piece.Line;
import org.stakewood.web.text.Words;

/** What a change of a rule would do at once: whose debts get into trouble, and whether a guard would act. */
final class RuleEffects {

    private RuleEffects() {}

    /** Only what would be otherwise; empty if nothing would. */
    static List<Line> of(HostView view, HostCommand command, Words words) {
        return view.after(command)
                .map(after -> Stream.concat(
                                Stream.of(Trouble.values()).map(each -> line(view, after, each, words)),
                                Stream.of(halts(view, after, words)))
                        .filter(each -> each != null)
                        .toList())
                .orElse(List.of());
    }

    private static Line line(HostView view, HostView after, Trouble trouble, Words words) {
        int before = view.distress().count(each -> each.trouble() == trouble);
        int then = after.distress().count(each -> each.trouble() == trouble);
        return before == then
                ? null
                : new Line(
                        words.say("rules_effect_" + trouble.name()),
                        words.say(
                                "rules_effect",
                                words.numbers().count(before),
                                words.numbers().count(then)));
    }

    private static Line halts(HostView view, HostView after, Words words) {
        return view.halts() == after.halts()
                ? null
                : new Line(
                        words.say("rules_effect_guard"),
                        words.say(after.halts() > view.halts() ? "rules_effect_guard_on" : "rules_effect_guard_off"));
    }
}
