package org.stakewood.game;

import io.vavr.collection.Vector;

/**
 * Figures of one day for the read models.
 *
 * @param day the day (1 is the first)
 * @param standings every account's figures, by account
 * @param pools every pool's figures, by pool
 */
public record DayRecord(int day, Vector<Standing> standings, Vector<PoolDay> pools) {

    /**
     * An account at the end of a day; micro-dollars and micro-OAK.
     *
     * @param profit net worth above the own opening endowment left alone
     */
    public record Standing(int account, boolean person, long netWorth, long profit, long staked) {}

    /** A pool at the end of a day; prices in asset 2 per asset 1, amounts in micro-units. */
    public record PoolDay(int pool, double spot, double twap, long reserve1, long reserve2, long shares) {}
}
