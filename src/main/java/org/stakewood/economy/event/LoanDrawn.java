package org.stakewood.economy.event;

import org.stakewood.economy.synthetic.LoanKind;

/** New sOAK was lent; the first day's interest is owed at once. Debt: all that is owed now. */
public record LoanDrawn(int account, int desk, int validator, LoanKind kind, long amount, long interest, long debt)
        implements Event {}
