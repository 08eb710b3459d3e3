package org.stakewood.economy.event;

/** The validator takes part again. */
public record ValidatorUnjailed(int account, int validator) implements Event {}
