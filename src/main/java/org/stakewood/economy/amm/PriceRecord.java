package org.stakewood.economy.amm;

import io.vavr.collection.Vector;

/**
 * The daily spot prices of one pool.
 *
 * @param spots recorded spots, newest last
 * @param thinDays days in a row on which the pool was too thin to be recorded
 */
public record PriceRecord(Vector<Double> spots, int thinDays) {

    private static final int KEPT = 12;

    /** One more day with its spot. */
    public PriceRecord day(double spot) {
        Vector<Double> kept = spots.size() < KEPT ? spots : spots.tail();
        return new PriceRecord(kept.append(spot), 0);
    }

    /** One more day on which the pool was too thin to say a price. */
    public PriceRecord thin() {
        return new PriceRecord(spots, thinDays + 1);
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
}
