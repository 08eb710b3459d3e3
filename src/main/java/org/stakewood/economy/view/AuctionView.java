package org.stakewood.economy.view;

import org.stakewood.economy.World;
import org.stakewood.economy.lending.Claims;
import org.stakewood.economy.liquidation.Auction;
import org.stakewood.economy.liquidation.Auctions;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.scenario.CreditRules;

/** A lot that is being sold, counted in coins: deposit shares at what they would pay. */
public final class AuctionView {

    private final World world;
    private final Auction auction;

    AuctionView(World world, Auction auction) {
        this.world = world;
        this.auction = auction;
    }

    /** Its books; amounts of the lot may be deposit shares. */
    public Auction auction() {
        return auction;
    }

    /** Micro-units of coins that the lot is worth. */
    public long coins() {
        return auction.kind().deposit()
                ? Claims.value(
                        world.credit()
                                .markets()
                                .get(auction.origin().market())
                                .book(auction.kind().asset()),
                        auction.lot())
                : auction.lot();
    }

    /** Units of the lot for so many coins, at most all of it. */
    public long units(long coins) {
        long all = coins();
        return coins >= all ? auction.lot() : Amount.mulDivCeil(coins, auction.lot(), all);
    }

    /** Coins of so many units of the lot, floored. */
    public long coins(long units) {
        return auction.lot() == 0 ? 0 : Amount.mulDivFloor(units, coins(), auction.lot());
    }

    /** Price of one unit of the lot today. */
    public double unitPrice() {
        return Auctions.price(rules(), auction);
    }

    /** Price of one coin some days later, if the sale does not begin anew; NaN for nothing left. */
    public double price(int later) {
        return Auctions.price(rules(), auction, later) * auction.lot() / coins();
    }

    /** True if one bids for all of it instead of buying at a falling price. */
    public boolean bidding() {
        return auction.rising(rules().liquidation().auction());
    }

    /** Days until it ends or begins anew. */
    public int daysLeft() {
        return Math.max(0, rules().liquidation().auction().days() - auction.days());
    }

    private CreditRules rules() {
        return world.scenario().credit();
    }
}
