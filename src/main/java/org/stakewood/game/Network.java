package org.stakewood.game;

import java.util.List;

/**
 * A network of a session.
 *
 * @param number from 1
 * @param game its game
 * @param label what the host calls it; empty without a label
 * @param lesson id of the scenario it is made of
 * @param changed rules that differ from that scenario from the beginning
 */
public record Network(int number, long game, String label, String lesson, List<RuleChange> changed) {

    public Network {
        changed = List.copyOf(changed);
    }
}
