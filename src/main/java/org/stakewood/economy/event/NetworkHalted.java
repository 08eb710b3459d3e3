package org.stakewood.economy.event;

/** Nothing is staked with an active validator: the network stands still. */
public record NetworkHalted(int day) implements Event {}
