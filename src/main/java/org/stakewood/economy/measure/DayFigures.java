package org.stakewood.economy.measure;

import io.vavr.collection.Vector;
import org.stakewood.economy.audit.MoneyFlows;

/**
 * The network's figures of one day; amounts in micro-units, prices in USD.
 *
 * @param day the day (1 is the first)
 * @param isFinal whether two thirds of the stake were up
 * @param price reference price of OAK
 * @param stake stake of active validators (G)
 * @param supply OAK in existence (C)
 * @param issuanceRate yearly rate of new coins
 * @param issued OAK issued since genesis
 * @param burnt OAK burnt since genesis
 * @param acornPrice value of one ACORN; 0 without a market
 * @param spots last recorded spot price of each pool
 * @param values value of each pool's reserves in micro-dollars
 * @param wealthGini Gini coefficient of net worth over all accounts
 * @param stakeGini Gini coefficient of stake over all accounts
 * @param activeStakeGini the same over accounts that stake at all
 * @param nakamoto fewest validators that hold more than a third of the stake
 * @param topThree share of the stake of the three largest validators
 * @param credit loans, markets and security; null where nothing lends
 * @param flows who paid whom
 */
public record DayFigures(
        int day,
        boolean isFinal,
        double price,
        long stake,
        long supply,
        double issuanceRate,
        long issued,
        long burnt,
        double acornPrice,
        Vector<Double> spots,
        Vector<Long> values,
        double wealthGini,
        double stakeGini,
        double activeStakeGini,
        int nakamoto,
        double topThree,
        CreditFigures credit,
        MoneyFlows flows) {

    /** Staked share of the supply; 0 without a supply. */
    public double stakedShare() {
        return supply == 0 ? 0 : (double) stake / supply;
    }
}
