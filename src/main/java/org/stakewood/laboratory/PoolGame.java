package org.stakewood.laboratory;

import java.util.List;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.amm.Arbitrage;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.amm.PoolKind;
import org.stakewood.economy.amm.Side;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.PoolSpec;

/**
 * One pool of OAK and dollars beside an outside price that moves at random without drift. Somebody with enough of both
 * closes the whole gap every morning. No other trade.
 */
final class PoolGame {

    /** Micro-OAK in the pool on day 0. */
    static final long RESERVE = 1_000_000 * Bare.ONE;

    private static final double PRICE = 2;
    private static final int TRADER = 1;
    private static final int POOL = 0;

    private PoolGame() {}

    /**
     * What became of the pool.
     *
     * @param inside share of the mornings after which the pool's price was within the band
     * @param gap mean distance of the pool's price from the outside one before the trade, as a share of it
     * @param price the outside price in the end, of the opening one
     * @param value what the pool holds in the end, in dollars, of what it held
     */
    record Outcome(double inside, double gap, double price, double value) {

        /** The pool against holding the opening coins in equal worth. */
        double lossAgainstHolding() {
            return value / ((1 + price) / 2) - 1;
        }
    }

    /** A network with such a pool, worth as much in the one coin as weights say. */
    static Variant variant(PoolKind kind, double weight, double volatility, int days) {
        long dollars = (long) (RESERVE * PRICE * (1 - weight) / weight);
        long purse = 1_000_000_000 * Bare.ONE;
        Group keeper = new Group(AccountKind.OPERATOR, 1, true, 1_000 * Bare.ONE, 0, 0, null, 0, false, null);
        Group trader = new Group(AccountKind.HOLDER, 1, false, 0, purse, purse, null, 0, false, null);
        // The last day is for the last trade only: nothing is accepted when a game is over.
        return Bare.network(
                        days + 1,
                        List.of(new PoolSpec("oak-usd", kind, Asset.OAK, Asset.USD, RESERVE, dollars)),
                        List.of(keeper, trader),
                        CreditRules.NONE)
                .with("outside.path", PathKind.GBM)
                .with("outside.volatility", volatility);
    }

    /** Plays it; {@code fee} is the pool's, as a share. */
    static Outcome play(Variant variant, double fee, long seed) {
        Play play = Play.open(variant, seed, 0);
        double opening = value(play);
        int inside = 0;
        double gaps = 0;
        int days = variant.scenario().time().days() - 1;
        while (play.world().day() < days) {
            play.forget();
            play.quietDay();
            double outside = play.seat(TRADER).referencePrice();
            gaps += Math.abs(pool(play).spot() / outside - 1);
            close(play, outside);
            double ratio = pool(play).spot() / outside;
            inside += ratio >= (1 - fee) * (1 - 1e-9) && ratio <= (1 + 1e-9) / (1 - fee) ? 1 : 0;
        }
        return new Outcome(
                (double) inside / days, gaps / days, play.seat(TRADER).referencePrice() / PRICE, value(play) / opening);
    }

    private static void close(Play play, double outside) {
        Arbitrage trade = Arbitrage.against(pool(play), outside);
        if (!trade.isNone()) {
            Asset in = trade.in() == Side.FIRST ? Asset.OAK : Asset.USD;
            play.give(new SwapExactIn(
                    TRADER, POOL, in, trade.amountIn(), 0, play.world().day() + 1));
        }
    }

    private static Pool pool(Play play) {
        return play.world().pools().get(POOL);
    }

    private static double value(Play play) {
        return pool(play).reserve1() * play.seat(TRADER).referencePrice()
                + pool(play).reserve2();
    }
}
