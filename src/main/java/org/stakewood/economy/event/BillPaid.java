package org.stakewood.economy.event;

/** The owner paid the validator's bill for the next day. */
public record BillPaid(int account, int validator, long usd) implements Event {}
