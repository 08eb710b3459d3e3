package org.stakewood.economy.measure;

import java.util.TreeMap;
import org.stakewood.economy.World;
import org.stakewood.economy.liquidation.Auction;
import org.stakewood.economy.money.Balances;

/** Whose bids are held in escrow: the auctions are gone through once, not once for each account. */
final class Escrow {

    private final TreeMap<Integer, Balances> held = new TreeMap<>();

    private Escrow() {}

    static Escrow of(World world) {
        Escrow escrow = new Escrow();
        for (Auction each : world.credit().auctions().values()) {
            if (each.bid().account() >= 0) {
                Balances before = escrow.of(each.bid().account());
                escrow.held.put(
                        each.bid().account(),
                        before.plus(each.debtAsset(), each.bid().amount()));
            }
        }
        return escrow;
    }

    /** What an account has bid. */
    Balances of(int account) {
        return held.isEmpty() ? Balances.NONE : held.getOrDefault(account, Balances.NONE);
    }
}
