package org.stakewood.game;

/**
 * A rule with another value.
 *
 * @param parameter path of the rule, as a {@link org.stakewood.economy.scenario.Parameter} has it
 * @param value as text
 */
public record RuleChange(String parameter, String value) {}
