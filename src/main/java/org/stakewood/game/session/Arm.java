package org.stakewood.game.session;

import java.util.List;
import java.util.function.LongFunction;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.Sorry;

/**
 * A network that a session is to have.
 *
 * @param label what the host calls it; may be empty
 * @param rules checked rules for a seed, the recorded prices cut for it
 * @param changed rules that are to differ from these from the beginning
 */
public record Arm(String label, LongFunction<Scenario> rules, List<RuleChange> changed) {

    /** Longest label, characters. */
    public static final int LONGEST_LABEL = 40;

    public Arm {
        label = label == null ? "" : label.strip();
        changed = List.copyOf(changed);
    }

    /** A network with the rules as they are. */
    public static Arm of(LongFunction<Scenario> rules) {
        return new Arm("", rules, List.of());
    }

    /** Its rules with what differs. Refused: NETWORK_INVALID where a change is none that these rules allow. */
    Scenario scenario(long seed) {
        Scenario scenario = rules.apply(seed);
        for (RuleChange each : changed) {
            scenario = each.on(scenario).orElseThrow(() -> new Sorry(Sorry.Why.NETWORK_INVALID));
        }
        return scenario;
    }
}
