package org.stakewood.economy.event;

/** A loan is in default and will be foreclosed on that day if nothing happens. */
public record LoanFlagged(
        int account,
        int desk,
        int validator,
        long stake,
        long debt,
        double health,
        double cost,
        double price,
        int foreclosedOn)
        implements Event {}
