package org.stakewood.economy.event;

import org.stakewood.economy.scenario.Rule;

/**
 * A rule of the game is another from now on.
 *
 * @param rule which
 * @param owner whose: names of a desk, of a market and its asset, or of a pool, by spaces; empty for the network's
 * @param before its value until then, as text
 * @param after its value from then on
 */
public record RuleChanged(Rule rule, String owner, String before, String after) implements Event {}
