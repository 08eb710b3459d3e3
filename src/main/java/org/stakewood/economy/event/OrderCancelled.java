package org.stakewood.economy.event;

import org.stakewood.economy.order.OrderKind;

/** A standing order was taken back. */
public record OrderCancelled(int account, OrderKind kind) implements Event {}
