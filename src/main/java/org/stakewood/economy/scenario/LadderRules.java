package org.stakewood.economy.scenario;

import java.util.List;

/**
 * Who bears a deficit.
 *
 * @param order the tanks in their order; each once, the haircut last
 * @param tolerance how far the fund's sales may move a price from its average
 * @param acornShare most new ACORN a day, as a share of its supply
 * @param acornStart first price of new ACORN ÷ its average
 * @param acornFloor lowest price of new ACORN ÷ its average
 */
public record LadderRules(List<Tank> order, double tolerance, double acornShare, double acornStart, double acornFloor) {

    public LadderRules {
        order = order == null ? List.of() : List.copyOf(order);
    }
}
