package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.BidAuction;
import org.stakewood.economy.command.BuyAuction;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.liquidation.Auction;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.AuctionView;
import org.stakewood.economy.view.SeatView;

/**
 * What a keeper gives for lots in sale: never more than they are worth less its profit, each time a share of the money
 * that is left. At a falling price it buys once that is low enough. Where one bids it opens low, and goes half the way to
 * what the lot is worth when somebody else leads: alone it wins for next to nothing.
 */
final class LotBuyer {

    private static final double OPENING_BID = 0.02;

    private final SeatView view;
    private final KeeperHabits habits;
    private final Pool pool;
    private double left = 1;

    /** It buys the synthetic once a day: a second purchase would be at a price that it does not know yet. */
    private boolean swapped;

    LotBuyer(SeatView view, KeeperHabits habits) {
        this.view = view;
        this.habits = habits;
        this.pool = Protector.pool(view);
    }

    Vector<SeatCommand> orders(Vector<AuctionView> lots) {
        Vector<SeatCommand> orders = Vector.empty();
        for (AuctionView each : lots) {
            Vector<SeatCommand> more = each.bidding() ? bid(each) : buy(each);
            left *= more.isEmpty() ? 1 : 1 - habits.share();
            orders = orders.appendAll(more);
        }
        return orders;
    }

    private Vector<SeatCommand> bid(AuctionView lot) {
        Auction auction = lot.auction();
        double most = worth(lot) / (1 + habits.profit());
        long money = share(view.account().balances().of(auction.debtAsset()));
        if (auction.bid().account() == view.account().id() || auction.lot() == 0) {
            return Vector.empty();
        }
        double standing = (double) auction.bid().amount() / auction.lot();
        boolean first = auction.bid().account() < 0;
        double reserve =
                auction.mark() * view.rules().credit().liquidation().auction().reserveFactor();
        double wanted = first ? Math.max(reserve * 1.001, most * OPENING_BID) : (standing + most) / 2;
        double affordable = 0.999 * money / auction.lot();
        double step = 1 + view.rules().credit().liquidation().auction().bidStep();
        double price = Math.min(wanted, affordable);
        return price > most || price < reserve || price <= standing * step * 1.001
                ? Vector.empty()
                : Vector.of(new BidAuction(view.account().id(), auction.id(), price));
    }

    private Vector<SeatCommand> buy(AuctionView lot) {
        Auction auction = lot.auction();
        double price = lot.unitPrice();
        double most = worth(lot) / (1 + habits.profit());
        int id = view.account().id();
        if (!(price <= most) || !(price > 0)) {
            return Vector.empty();
        }
        Vector<SeatCommand> orders = Vector.empty();
        long money = share(view.account().balances().of(auction.debtAsset()));
        if (auction.debtAsset() == Asset.SOAK && money < auction.need() && !swapped) {
            long spent = share(Wallet.oak(view));
            long bought = Amount.floorTimes(proceeds(spent), 0.98);
            // What it buys moves the price: the whole purchase must still be worth it.
            if (bought > 0 && (double) spent / bought * price * (1 + habits.profit()) <= perUnit(lot)) {
                orders = orders.append(new SwapExactIn(id, pool.id(), Asset.OAK, spent, bought, view.day() + 1));
                money += bought;
                swapped = true;
            }
        }
        long part = Math.min(auction.lot(), Amount.floorTimes(money, 0.99 / price));
        boolean whole = part == auction.lot()
                || auction.lot() - part
                        >= view.rules().credit().liquidation().auction().leastPart();
        return part == 0 || !whole
                ? Vector.empty()
                : orders.append(new BuyAuction(id, auction.id(), part, Math.min(most, price * 1.001)));
    }

    private long share(long money) {
        return Amount.floorTimes(money, habits.share() * left);
    }

    /** What one unit of the lot is worth in the asset in which one pays, which may be dear. */
    private double worth(AuctionView lot) {
        Asset debt = lot.auction().debtAsset();
        double price = view.prices().of(debt);
        if (debt == Asset.SOAK && pool != null) {
            price = Math.max(price, pool.spot() * view.prices().of(Asset.OAK));
        }
        return price > 0 ? view.prices().of(lot.auction().kind().asset()) * coins(lot) / price : 0;
    }

    /** What one unit of the lot is worth in OAK. */
    private double perUnit(AuctionView lot) {
        double oak = view.prices().of(Asset.OAK);
        return oak > 0 ? view.prices().of(lot.auction().kind().asset()) * coins(lot) / oak : 0;
    }

    private static double coins(AuctionView lot) {
        return lot.auction().lot() == 0
                ? 0
                : (double) lot.coins() / lot.auction().lot();
    }

    private long proceeds(long oak) {
        if (pool == null || oak == 0) {
            return 0;
        }
        try {
            return pool.swapIn(Asset.OAK, oak).amountOut();
        } catch (RefusedException tooMuch) {
            return 0;
        }
    }
}
