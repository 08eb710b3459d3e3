package org.stakewood.economy.event;

/** The seat passed to a person, to a bot, or out of the game. */
public record SeatHanded(int account, boolean person, boolean active) implements Event {}
