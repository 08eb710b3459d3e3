package org.stakewood.game.session;

import java.util.List;

/**
 * A network of a session.
 *
 * @param number from 1
 * @param game its game
 * @param label what the host calls it; empty without a label
 * @param lesson id of the scenario it is made of
 * @param changed rules that differ from that scenario from the beginning
 * @param setBackTo the day to whose morning it was last set back; 0 if it never was
 */
public record Network(int number, long game, String label, String lesson, List<RuleChange> changed, int setBackTo) {

    /** A network that was never set back. */
    public Network(int number, long game, String label, String lesson, List<RuleChange> changed) {
        this(number, game, label, lesson, changed, 0);
    }

    public Network {
        changed = List.copyOf(changed);
    }
}
