package org.stakewood.economy.outside;

import io.vavr.collection.Vector;

/**
 * State of the outside market.
 *
 * @param price reference price of OAK in USD
 * @param netBought micro-OAK bought outside so far today, less sold
 * @param floating micro-OAK neither bonded nor unbonding at the day's start, at least 1 % of supply
 * @param recent reference prices of the last twelve days, newest last
 */
public record OutsideMarket(double price, long netBought, long floating, Vector<Double> recent) {

    private static final int KEPT = 12;
    /** Days whose mean price counts for net worth. */
    public static final int VALUED = 3;

    /** The same market after a trade. */
    public OutsideMarket traded(long bought) {
        return new OutsideMarket(price, Math.addExact(netBought, bought), floating, recent);
    }

    public OutsideMarket withPrice(double newPrice) {
        return new OutsideMarket(newPrice, netBought, floating, recent);
    }

    /** Remembers today's price for the mean. */
    public OutsideMarket recorded() {
        Vector<Double> kept = recent.size() < KEPT ? recent : recent.tail();
        return new OutsideMarket(price, netBought, floating, kept.append(price));
    }

    /** Mean of the reference prices of the last three days: the value of OAK in scores. */
    public double mean() {
        int from = Math.max(0, recent.size() - VALUED);
        double sum = 0;
        for (int i = from; i < recent.size(); i++) {
            sum += recent.get(i);
        }
        return recent.isEmpty() ? price : sum / (recent.size() - from);
    }
}
