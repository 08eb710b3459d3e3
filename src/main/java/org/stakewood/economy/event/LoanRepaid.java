package org.stakewood.economy.event;

/** A debt fell, or ended if none is left; surcharge and fee were paid on top. */
public record LoanRepaid(int account, int desk, int validator, long repaid, long surcharge, long fee, long debt)
        implements Event {}
