package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.BidAuction;
import org.stakewood.economy.command.BuyAuction;
import org.stakewood.economy.command.Liquidate;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.liquidation.Auction;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.view.AuctionView;
import org.stakewood.economy.view.LiquidationOffer;
import org.stakewood.economy.view.MarketView;
import org.stakewood.economy.view.SeatView;

/**
 * Liquidates unhealthy positions and buys in auctions, at a profit. It notices each of them a drawn number of days after
 * it appeared, so that people can be faster.
 */
final class Keeper implements Bot {

    private final KeeperHabits habits;

    Keeper(KeeperHabits habits) {
        this.habits = habits;
    }

    @Override
    public Vector<SeatCommand> orders(SeatView view, long seed) {
        Vector<SeatCommand> orders = Vector.empty();
        for (int market = 0; market < view.markets(); market++) {
            MarketView lender = view.market(market);
            for (LiquidationOffer offer : lender.offers()) {
                if (notices(view, seed, "bot-flag", offer.owner(), offer.since())) {
                    orders = orders.appendAll(liquidate(view, lender, offer));
                }
            }
        }
        for (AuctionView each : view.auctions()) {
            Auction auction = each.auction();
            if (notices(view, seed, "bot-auction", (int) auction.id(), auction.openedOn())) {
                orders = orders.appendAll(buy(view, each));
            }
        }
        return orders;
    }

    /** True from a drawn day on: 1 + k days after it appeared, k geometric. */
    private boolean notices(SeatView view, long seed, String stream, int subject, int since) {
        Dice dice = Dice.of(seed, since, stream + view.account().id(), subject);
        int wait = 1;
        while (!dice.chance(habits.noticeChance())) {
            wait++;
        }
        return view.day() + 1 >= since + wait;
    }

    private Vector<SeatCommand> liquidate(SeatView view, MarketView market, LiquidationOffer offer) {
        long money = Amount.floorTimes(view.account().balances().of(offer.debt()), habits.share());
        double paid = market.price(offer.debt());
        double got = market.price(offer.collateral() == null ? Asset.OAK : offer.collateral());
        if (money == 0 || !(got > 0) || market.rules().bonus() < habits.profit()) {
            return Vector.empty();
        }
        double perUnit = paid / got;
        double bonus = 1 + market.rules().bonus();
        long covered = Amount.floorTimes(offer.worth(), 1 / (perUnit * bonus));
        long amount = Math.min(Math.min(money, offer.most()), covered);
        long least = Amount.floorTimes(amount, perUnit * (1 + habits.profit()));
        return amount == 0
                ? Vector.empty()
                : Vector.of(new Liquidate(
                        view.account().id(),
                        market.id(),
                        offer.owner(),
                        offer.debt(),
                        amount,
                        offer.collateral(),
                        Math.max(0, offer.validator()),
                        least));
    }

    private Vector<SeatCommand> buy(SeatView view, AuctionView lot) {
        Auction auction = lot.auction();
        double worth = worth(view, lot);
        double price = lot.unitPrice();
        double most = worth / (1 + habits.profit());
        long money = Amount.floorTimes(view.account().balances().of(auction.debtAsset()), habits.share());
        int id = view.account().id();
        if (lot.bidding()) {
            boolean leads = auction.bid().account() == id;
            long amount = Amount.ceilTimes(auction.lot(), most);
            return leads || amount > money ? Vector.empty() : Vector.of(new BidAuction(id, auction.id(), most));
        }
        if (!(price <= most) || !(price > 0)) {
            return Vector.empty();
        }
        Vector<SeatCommand> orders = Vector.empty();
        if (auction.debtAsset() == Asset.SOAK && money < auction.need()) {
            long bought = proceeds(view, Amount.floorTimes(Wallet.oak(view), habits.share()));
            if (bought > 0 && price * (1 + 2 * habits.profit()) <= worth) {
                Pool pool = Protector.pool(view);
                long spent = Amount.floorTimes(Wallet.oak(view), habits.share());
                orders = orders.append(new SwapExactIn(
                        id, pool.id(), Asset.OAK, spent, Amount.floorTimes(bought, 0.98), view.day() + 1));
                money += Amount.floorTimes(bought, 0.98);
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

    /** What one unit of the lot is worth in the asset in which one pays, at the prices of the scores. */
    private static double worth(SeatView view, AuctionView lot) {
        Auction auction = lot.auction();
        double coins = auction.lot() == 0 ? 0 : (double) lot.coins() / auction.lot();
        double debt = view.prices().of(auction.debtAsset());
        return debt > 0 ? view.prices().of(auction.kind().asset()) * coins / debt : 0;
    }

    private static long proceeds(SeatView view, long oak) {
        Pool pool = Protector.pool(view);
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
