package org.stakewood.economy;

import io.vavr.collection.Vector;
import org.stakewood.economy.farming.Farming;
import org.stakewood.economy.farming.Participation;
import org.stakewood.economy.farming.Programme;

/** The laws of the farm: its parts add up, and what it owes is in its pot; part of {@link CreditLaws}. */
final class FarmLaws {

    private FarmLaws() {}

    /** Every law that is broken, in words for the operator. */
    static Vector<String> broken(World world) {
        Vector<Programme> programmes = world.credit().programmes();
        long[] weights = new long[programmes.size()];
        long owed = 0;
        for (Account account : world.accounts()) {
            owed = Math.addExact(owed, Farming.claimable(world, account));
            for (Participation each : account.credit().farms()) {
                weights[each.programme()] += each.part().stake();
            }
        }
        Vector<String> broken = Vector.empty();
        if (owed > world.credit().farmPot()) {
            broken = broken.append(
                    "farm: owes " + owed + ", has " + world.credit().farmPot());
        }
        for (int id = 0; id < weights.length; id++) {
            long total = programmes.get(id).rewards().total();
            if (weights[id] != total) {
                broken = broken.append("stream " + id + ": total " + total + ", held " + weights[id]);
            }
        }
        return broken;
    }
}
