package org.stakewood.laboratory;

import org.stakewood.economy.command.BuyAuction;
import org.stakewood.economy.command.Liquidate;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.command.Withdraw;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.AuctionView;
import org.stakewood.economy.view.LiquidationOffer;
import org.stakewood.economy.view.MarketView;

/**
 * Somebody with enough money who every morning takes over unhealthy positions and lots in sale, and sells the collateral
 * from them in a pool at once: whatever leaves a profit, and nothing else.
 */
final class Reseller {

    private static final double SMALLEST_PART = 1.0 / 64;

    private final Play play;
    private final int id;
    private final int pool;
    private final Asset collateral;
    private final Asset money;

    /** Pays in one coin for the other, and sells that in a pool of both. */
    Reseller(Play play, int id, int pool, Asset collateral, Asset money) {
        this.play = play;
        this.id = id;
        this.pool = pool;
        this.collateral = collateral;
        this.money = money;
    }

    /** What it does before a day passes. */
    void morning() {
        for (LiquidationOffer each : play.seat(id).market(0).offers()) {
            part(share -> liquidate(each, share));
        }
        for (AuctionView each : play.seat(id).auctions()) {
            part(share -> buy(each, share));
        }
    }

    private interface Taking {
        boolean take(double share);
    }

    /** The largest part of it that pays, by halves. */
    private void part(Taking taking) {
        for (double share = 1; share >= SMALLEST_PART; share /= 2) {
            double part = share;
            if (play.whole(() -> pays(taking, part))) {
                return;
            }
        }
    }

    private boolean pays(Taking taking, double share) {
        long before = held(money);
        return taking.take(share) && sell() && held(money) > before;
    }

    private boolean liquidate(LiquidationOffer offer, double share) {
        long most = (long) Math.ceil(offer.most() * share);
        return play.attempt(new Liquidate(id, 0, offer.owner(), offer.debt(), most, offer.collateral(), 0, 0));
    }

    private boolean buy(AuctionView lot, double share) {
        long most = (long) Math.ceil(lot.auction().lot() * share);
        return play.attempt(new BuyAuction(id, lot.auction().id(), most, Double.MAX_VALUE));
    }

    private boolean sell() {
        MarketView market = play.seat(id).market(0);
        long shares = market.position().line(collateral).deposit();
        if (shares > 0 && !play.attempt(new Withdraw(id, 0, collateral, shares))) {
            return false;
        }
        long all = held(collateral);
        int today = play.world().day() + 1;
        return all > 0 && play.attempt(new SwapExactIn(id, pool, collateral, all, 0, today));
    }

    private long held(Asset asset) {
        return play.seat(id).account().balances().of(asset);
    }
}
