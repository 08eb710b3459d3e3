package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.command.TradeOutside;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.PublicView;
import org.stakewood.economy.view.SeatView;

/** Where OAK is traded for dollars: in the first pool of the pair, or outside where there is none. */
final class Venue {

    private Venue() {}

    /** The pools of OAK against USD. */
    static Vector<Pool> pools(PublicView view) {
        return view.pools()
                .filter(each -> each.asset1() == Asset.OAK && each.asset2() == Asset.USD && each.shares() > 0);
    }

    /** Sells OAK, for at least the present price less the tolerance. */
    static SeatCommand sell(SeatView view, long oak, double tolerance) {
        int id = view.account().id();
        Vector<Pool> pools = pools(view);
        if (pools.isEmpty()) {
            return outside(view, false, oak, tolerance);
        }
        Pool pool = pools.head();
        long now = pool.kind().amountOut(Side.FIRST, oak, pool.reserve1(), pool.reserve2());
        return new SwapExactIn(id, pool.id(), Asset.OAK, oak, Amount.floorTimes(now, 1 - tolerance), view.day() + 1);
    }

    /** Buys OAK for an amount of dollars, for at most the present price and the tolerance. */
    static SeatCommand buy(SeatView view, long usd, double tolerance) {
        int id = view.account().id();
        Vector<Pool> pools = pools(view);
        if (pools.isEmpty()) {
            return outside(view, true, Amount.floorTimes(usd, 1 / (view.outsideQuote() * (1 + tolerance))), tolerance);
        }
        Pool pool = pools.head();
        long now = pool.kind().amountOut(Side.SECOND, usd, pool.reserve2(), pool.reserve1());
        return new SwapExactIn(id, pool.id(), Asset.USD, usd, Amount.floorTimes(now, 1 - tolerance), view.day() + 1);
    }

    /** Trades outside, as much as the day's limit leaves. */
    static SeatCommand outside(SeatView view, boolean buy, long oak, double tolerance) {
        double limit = view.outsideQuote() * (buy ? 1 + tolerance : 1 - tolerance);
        return new TradeOutside(view.account().id(), buy, Math.min(oak, Wallet.outsideLeft(view)), limit);
    }
}
