package org.stakewood.economy.event;

import org.stakewood.economy.Reason;

/** An automated player's order was refused; kept for the operator, not for the feed. */
public record OrderRefused(int account, Reason reason) implements Event {}
