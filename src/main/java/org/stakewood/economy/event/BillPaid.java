package org.stakewood.economy.event;

/** The owner paid a validator's bill for a day. */
public record BillPaid(int account, int validator, long usd) implements Event {}
