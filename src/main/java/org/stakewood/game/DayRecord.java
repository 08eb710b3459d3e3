package org.stakewood.game;

import io.vavr.collection.Vector;
import org.stakewood.economy.audit.Earning;
import org.stakewood.economy.measure.Holdings;
import org.stakewood.economy.measure.Whereabouts;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Validator;

/**
 * Figures of one day for the read models.
 *
 * @param day the day (1 is the first)
 * @param standings every account's figures, by account
 * @param pools every pool's figures, by pool
 * @param validators every validator
 * @param coins where the coins of each asset are
 * @param earnings why every account's net worth changed
 */
public record DayRecord(
        int day,
        Vector<Standing> standings,
        Vector<PoolDay> pools,
        Vector<Validator> validators,
        Vector<CoinDay> coins,
        Vector<Earning> earnings) {

    /**
     * An account at the end of a day; micro-dollars and micro-OAK.
     *
     * @param place by profit, people and bots apart; 0 once it is out of the game
     * @param profit net worth above the own opening endowment left alone
     */
    public record Standing(
            int account, boolean person, boolean active, int place, long netWorth, long profit, Holdings holdings) {}

    /** A pool at the end of a day; prices in asset 2 per asset 1, amounts in micro-units. */
    public record PoolDay(
            int pool, double spot, double twap, long reserve1, long reserve2, long shares, double feeYield) {}

    /** An asset at the end of a day: where it is, and how much should exist. */
    public record CoinDay(Asset asset, Whereabouts where, long supply) {}
}
