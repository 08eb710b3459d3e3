package org.stakewood.economy.scenario;

/** The least and the most that a rule may be, both included, in the rule's own unit. */
public record Bounds(double least, double most) {}
