package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.command.Liquidate;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.view.AuctionView;
import org.stakewood.economy.view.LiquidationOffer;
import org.stakewood.economy.view.MarketView;
import org.stakewood.economy.view.SeatView;

/**
 * Liquidates unhealthy positions and buys in auctions, at a profit, and sells again what it took over. It notices each of
 * them a drawn number of days after it appeared, so that people can be faster.
 */
final class Keeper implements Bot {

    private final KeeperHabits habits;

    Keeper(KeeperHabits habits) {
        this.habits = habits;
    }

    @Override
    public Vector<SeatCommand> orders(SeatView view, long seed) {
        Vector<SeatCommand> orders = Turnover.orders(view);
        double left = 1;
        for (int market = 0; market < view.markets(); market++) {
            MarketView lender = view.market(market);
            for (LiquidationOffer offer : lender.offers()) {
                if (notices(view, seed, "bot-flag", offer.owner(), offer.since())) {
                    Vector<SeatCommand> more = liquidate(view, lender, offer, left);
                    left *= more.isEmpty() ? 1 : 1 - habits.share();
                    orders = orders.appendAll(more);
                }
            }
        }
        Vector<AuctionView> noticed = view.auctions()
                .filter(each -> notices(
                        view,
                        seed,
                        "bot-auction",
                        (int) each.auction().id(),
                        each.auction().openedOn()));
        return orders.appendAll(new LotBuyer(view, habits).orders(noticed));
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

    /** Each purchase takes a share of the money that those before it have left. */
    private Vector<SeatCommand> liquidate(SeatView view, MarketView market, LiquidationOffer offer, double left) {
        long money = Amount.floorTimes(view.account().balances().of(offer.debt()), habits.share() * left);
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
}
