package org.stakewood.economy.event;

/** A pass of a cascade: who fell, and what it did to the prices. Amounts are micro-OAK of debt. */
public record CascadePassed(
        int day,
        int pass,
        int loans,
        int positions,
        long fallen,
        double soakBefore,
        double soakAfter,
        double oakBefore,
        double oakAfter,
        long firstWave,
        long total)
        implements Event {}
