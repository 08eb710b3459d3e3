package org.stakewood.economy.event;

/** How widely the price outside swings, as a factor on the usual; 1 once all storms are over. */
public record StormChanged(double factor) implements Event {}
