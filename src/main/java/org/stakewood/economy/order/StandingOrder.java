package org.stakewood.economy.order;

/** An order that waits for its moment; an account has one of each kind at most. */
public sealed interface StandingOrder permits LimitOrder, ProtectLoan, ProtectMarket {}
