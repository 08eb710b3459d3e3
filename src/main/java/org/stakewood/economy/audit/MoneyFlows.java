package org.stakewood.economy.audit;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.stakewood.economy.World;

/**
 * Who paid whom on a day, and what lies where at its end. For each place and asset, what was there at the beginning plus
 * what came less what went is what is there at the end; what was minted less what was burnt is the change of supply.
 *
 * @param moves by asset, payer and receiver; each triple once
 * @param closing by asset and place; places without any are left out
 */
public record MoneyFlows(Vector<Move> moves, Vector<Holding> closing) {

    /** The flows of the day that ends with a world. */
    public static MoneyFlows of(World world) {
        TreeMap<Long, Long> all = world.audit().moves();
        Vector<Move> moves = Vector.ofAll(all.iterator().map(each -> Move.of(each._1, each._2)));
        return new MoneyFlows(moves, Stocktaking.all(world).holdings());
    }
}
