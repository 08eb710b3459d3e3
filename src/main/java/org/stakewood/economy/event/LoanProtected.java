package org.stakewood.economy.event;

import org.stakewood.economy.order.Aid;

/** A standing order helped a loan: sOAK paid, or the worth in OAK of stake added; so much more it may. */
public record LoanProtected(
        int account, int desk, int validator, Aid aid, long amount, double before, double after, long left)
        implements Event {}
