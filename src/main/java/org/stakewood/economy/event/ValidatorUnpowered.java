package org.stakewood.economy.event;

/** The bill could not be paid: the validator runs without care. */
public record ValidatorUnpowered(int account, int validator, long bill) implements Event {}
