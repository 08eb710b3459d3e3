package org.stakewood.economy.event;

/** A validator opened. */
public record ValidatorOpened(int account, int validator, long selfBond) implements Event {}
