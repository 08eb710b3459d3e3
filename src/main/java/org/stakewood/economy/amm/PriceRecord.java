package org.stakewood.economy.amm;

import io.vavr.collection.Vector;

/**
 * The daily spot prices of one pool, and what its liquidity earned; at most twelve days are kept.
 *
 * @param spots recorded spots, newest last
 * @param feeYields the swap fees of each of these days as a share of the pool's value
 * @param thinDays days in a row on which the pool was too thin to be recorded
 */
public record PriceRecord(Vector<Double> spots, Vector<Double> feeYields, int thinDays) {

    private static final int KEPT = 12;

    /** The record of a pool that has just opened. */
    public static PriceRecord opening(double spot) {
        return new PriceRecord(Vector.of(spot), Vector.of(0.0), 0);
    }

    /** One more day with its spot and what the day's fees were as a share of the pool's value. */
    public PriceRecord day(double spot, double feeYield) {
        return new PriceRecord(newest(spots, spot), newest(feeYields, feeYield), 0);
    }

    private static Vector<Double> newest(Vector<Double> kept, double value) {
        return (kept.size() < KEPT ? kept : kept.tail()).append(value);
    }

    /** One more day on which the pool was too thin to say a price. */
    public PriceRecord thin() {
        return new PriceRecord(spots, feeYields, thinDays + 1);
    }

    /** The last recorded spot. */
    public double last() {
        return spots.last();
    }

    /** Mean of the last {@code days} records; fewer at the start. */
    public double twap(int days) {
        int from = Math.max(0, spots.size() - days);
        double sum = 0;
        for (int i = from; i < spots.size(); i++) {
            sum += spots.get(i);
        }
        return spots.isEmpty() ? 0 : sum / (spots.size() - from);
    }

    /** The same as it was {@code ago} records ago, or at the first record known. */
    public double twap(int days, int ago) {
        int known = Math.max(1, spots.size() - ago);
        return new PriceRecord(spots.take(known), feeYields, thinDays).twap(days);
    }
}
