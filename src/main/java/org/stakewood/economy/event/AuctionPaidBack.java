package org.stakewood.economy.event;

import org.stakewood.economy.money.Asset;

/**
 * An auction gave back what it held or did not need: to whoever was outbid the bid, to the owner of the lot what is left.
 *
 * @param outbid whether it is a bid
 * @param shares whether deposit shares of the asset are given instead of coins
 * @param amount micro-units of the asset, or deposit shares
 */
public record AuctionPaidBack(int account, long auction, boolean outbid, Asset asset, boolean shares, long amount)
        implements Event {}
