package org.stakewood.economy.event;

/** A planned change of a rule was not made: the rules of the day forbid it. */
public record RuleKept(String parameter, String value) implements Event {}
