package org.stakewood.economy.liquidation;

/** The highest bid of an English auction, held in escrow; a negative account means none. */
public record Bid(int account, long amount, int day) {

    public static final Bid NONE = new Bid(-1, 0, 0);
}
