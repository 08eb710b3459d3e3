package org.stakewood.economy.event;

import org.stakewood.economy.synthetic.CallReason;

/** A loan must be repaid until the day. */
public record LoanCalled(int account, int desk, int validator, CallReason reason, long debt, double health, int due)
        implements Event {}
