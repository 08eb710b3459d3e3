package org.stakewood.economy.audit;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.stakewood.economy.World;
import org.stakewood.economy.money.Asset;

/**
 * The books behind the figures: why each account's net worth changes, and which coins went from where to where.
 *
 * @param accounts by account
 * @param fees swap fees per share since genesis, two for each pool: micro-units of asset 1, then of asset 2
 * @param oak OAK in existence at the last day's end, micro-units
 * @param moves micro-units moved since the last day's end, by {@link Move#key}
 */
public record Audit(Vector<Explained> accounts, Vector<Double> fees, long oak, TreeMap<Long, Long> moves) {

    /** Before genesis. */
    public static final Audit NONE = new Audit(Vector.empty(), Vector.empty(), 0, TreeMap.empty());

    /** The opening of the books: everything there is counts as what was there before. */
    public static Audit opening(World world) {
        Vector<Double> fees = Vector.fill(2 * world.pools().size(), () -> 0.0);
        long oak = world.supply().outstanding(Asset.OAK);
        return new Audit(new Closing(world, fees, oak).opening(), fees, oak, TreeMap.empty());
    }
}
