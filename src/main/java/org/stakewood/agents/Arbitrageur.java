package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.amm.Arbitrage;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.command.TradeOutside;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.OutsideRules;
import org.stakewood.economy.view.SeatView;

/**
 * Closes part of the gap between a pool of OAK against USD and the outside market, only at a profit after all fees, and
 * brings the OAK it holds back to its opening amount outside. Some days it sleeps, which leaves gaps for people.
 */
final class Arbitrageur implements Bot {

    private final ArbitrageurHabits habits;

    Arbitrageur(ArbitrageurHabits habits) {
        this.habits = habits;
    }

    @Override
    public Vector<SeatCommand> orders(SeatView view, long seed) {
        int id = view.account().id();
        if (!Dice.of(seed, view.day(), "bot-arbitrageur", id).chance(habits.wakeChance())) {
            return Vector.empty();
        }
        Vector<SeatCommand> orders = Vector.empty();
        long oak = view.account().balances().oak();
        long usd = view.account().balances().usd();
        for (Pool pool : Venue.pools(view)) {
            Arbitrage trade = affordable(pool, best(view, pool), oak, usd);
            if (!trade.isNone() && profit(view, trade) > costs(view)) {
                boolean buys = trade.in() == Side.SECOND;
                oak += buys ? trade.amountOut() : -trade.amountIn();
                usd += buys ? -trade.amountIn() : trade.amountOut();
                orders = orders.append(new SwapExactIn(
                        id, pool.id(), pool.asset(trade.in()), trade.amountIn(), least(view, trade), view.day() + 1));
            }
        }
        return orders.isEmpty() ? orders : orders.appendAll(hedge(view, oak));
    }

    /** Part of the best trade at the price that the hedge will get, costs included. */
    private Arbitrage best(SeatView view, Pool pool) {
        OutsideRules rules = view.rules().outside();
        double costs = rules.spread() + rules.fee();
        Arbitrage buying = Arbitrage.against(pool, view.outsideQuote() * (1 - costs));
        Arbitrage selling = Arbitrage.against(pool, view.outsideQuote() * (1 + costs));
        Arbitrage whole = buying.in() == Side.SECOND ? buying : selling;
        return resized(pool, whole, Amount.floorTimes(whole.amountIn(), habits.closes()));
    }

    private static Arbitrage affordable(Pool pool, Arbitrage trade, long oak, long usd) {
        long held = trade.in() == Side.SECOND ? usd : oak;
        return trade.amountIn() <= held ? trade : resized(pool, trade, held);
    }

    private static Arbitrage resized(Pool pool, Arbitrage trade, long amountIn) {
        Side in = trade.in();
        return amountIn <= 0
                ? new Arbitrage(in, 0, 0)
                : new Arbitrage(
                        in, amountIn, pool.kind().amountOut(in, amountIn, pool.reserve(in), pool.reserve(in.other())));
    }

    /** Micro-dollars gained when the OAK is traded back outside at once. */
    private static long profit(SeatView view, Arbitrage trade) {
        return trade.in() == Side.SECOND
                ? view.outsideProceeds(trade.amountOut()) - trade.amountIn()
                : trade.amountOut() - view.outsideCost(trade.amountIn());
    }

    /** The network's fee for the swap and its hedge. */
    private static long costs(SeatView view) {
        return Amount.ceilTimes(2 * Wallet.fee(view), view.outsideQuote());
    }

    /** What the pool must pay at least for the trade to bear its costs. */
    private static long least(SeatView view, Arbitrage trade) {
        return trade.in() == Side.SECOND
                ? Amount.floorTimes(trade.amountIn(), 1 / view.outsideQuote())
                : Amount.floorTimes(trade.amountIn(), view.outsideQuote());
    }

    private Vector<SeatCommand> hedge(SeatView view, long oak) {
        Account account = view.account();
        long surplus = oak - account.baseline().coins().oak();
        long size = Math.min(Math.abs(surplus), Wallet.outsideLeft(view));
        if (size < habits.leastHedge()) {
            return Vector.empty();
        }
        boolean buy = surplus < 0;
        double limit = view.outsideQuote() * (buy ? 1 + habits.tolerance() : 1 - habits.tolerance());
        return Vector.of(new TradeOutside(account.id(), buy, size, limit));
    }
}
