package org.stakewood.economy.view;

import org.stakewood.economy.Account;
import org.stakewood.economy.World;
import org.stakewood.economy.measure.NetWorth;

/** Finds a fair seat for somebody who joins late. */
final class LateSeat {

    private LateSeat() {}

    /** The active bot whose net worth is nearest the players' median, the lowest id of equals; negative if none. */
    static int choose(World world) {
        NetWorth worth = NetWorth.of(world);
        long median = worth.medianOfPlayers();
        int nearest = -1;
        long gap = Long.MAX_VALUE;
        for (Account each : world.accounts()) {
            long distance = Math.abs(worth.of(each) - median);
            if (each.active() && !each.person() && distance < gap) {
                nearest = each.id();
                gap = distance;
            }
        }
        return nearest;
    }
}
