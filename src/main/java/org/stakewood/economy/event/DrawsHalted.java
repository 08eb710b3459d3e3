package org.stakewood.economy.event;

import org.stakewood.economy.synthetic.GuardReason;

/** A desk's guard halted new loans, or let them go on; security: net stake as a share of all coins. */
public record DrawsHalted(int desk, boolean halted, GuardReason reason, double security, double price)
        implements Event {}
