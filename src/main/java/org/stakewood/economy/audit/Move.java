package org.stakewood.economy.audit;

import org.stakewood.economy.money.Asset;

/**
 * Coins that went from one place to another on a day.
 *
 * @param asset of which
 * @param from who paid
 * @param to who got them; the same place for what its holders paid each other
 * @param amount micro-units, above 0
 */
public record Move(Asset asset, Place from, Place to, long amount) {

    static long key(Asset asset, int from, int to) {
        return ((long) asset.ordinal() * Place.CODES + from) * Place.CODES + to;
    }

    static Move of(long key, long amount) {
        long ends = key % ((long) Place.CODES * Place.CODES);
        return new Move(
                Asset.values()[(int) (key / Place.CODES / Place.CODES)],
                Place.of((int) (ends / Place.CODES)),
                Place.of((int) (ends % Place.CODES)),
                amount);
    }
}
