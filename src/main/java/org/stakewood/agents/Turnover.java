package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.command.Withdraw;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.view.MarketView;
import org.stakewood.economy.view.SeatView;

/**
 * What a keeper does with what it took over: deposits are taken out, the synthetic is sold for OAK, and OAK beyond what
 * it began with is sold for dollars as long as it has fewer of these than it began with. So it has money for the next
 * lot, and what fell weighs on the price.
 */
final class Turnover {

    private static final long WORTH_A_TRADE = 5_000_000;
    private static final double TOLERANCE = 0.05;

    private Turnover() {}

    static Vector<SeatCommand> orders(SeatView view) {
        Vector<SeatCommand> orders = Vector.empty();
        for (int market = 0; market < view.markets(); market++) {
            orders = orders.appendAll(takeOut(view, view.market(market)));
        }
        Balances has = view.account().balances();
        Balances began = view.account().baseline().coins();
        long synthetic = has.soak() - began.soak();
        Pool pool = Protector.pool(view);
        if (synthetic >= WORTH_A_TRADE && pool != null) {
            long now = pool.kind().amountOut(pool.side(Asset.SOAK), synthetic, pool.reserve1(), pool.reserve2());
            orders = orders.append(new SwapExactIn(
                    view.account().id(),
                    pool.id(),
                    Asset.SOAK,
                    synthetic,
                    Amount.floorTimes(now, 1 - TOLERANCE),
                    view.day() + 1));
        }
        long spare = Wallet.oak(view) - began.oak();
        return spare >= WORTH_A_TRADE && has.usd() < began.usd() ? orders.append(sell(view, spare)) : orders;
    }

    private static SeatCommand sell(SeatView view, long oak) {
        return Venue.sell(view, oak - oak / 2, TOLERANCE);
    }

    private static Vector<SeatCommand> takeOut(SeatView view, MarketView market) {
        Vector<SeatCommand> orders = Vector.empty();
        for (Asset asset : new Asset[] {Asset.USD, Asset.OAK, Asset.SOAK}) {
            long deposit = market.position().line(asset).deposit();
            long amount = deposit == 0 ? 0 : market.withdrawable(asset);
            long shares = amount < WORTH_A_TRADE ? 0 : market.shares(asset, amount);
            if (shares > 0) {
                orders =
                        orders.append(new Withdraw(view.account().id(), market.id(), asset, Math.min(deposit, shares)));
            }
        }
        return orders;
    }
}
