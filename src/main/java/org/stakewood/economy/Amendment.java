package org.stakewood.economy;

/**
 * A rule that was changed while the game ran.
 *
 * @param day the day being played then (1 is the first)
 * @param parameter path of the rule, as a {@link org.stakewood.economy.scenario.Parameter} has it
 * @param before its value until then, as text
 * @param after its value from then on
 */
public record Amendment(int day, String parameter, String before, String after) {}
