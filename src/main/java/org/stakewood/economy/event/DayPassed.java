package org.stakewood.economy.event;

import org.stakewood.economy.measure.DayFigures;

/** A day has passed, with the network's figures of it. */
public record DayPassed(DayFigures figures) implements Event {}
