package org.stakewood.economy.audit;

import io.vavr.collection.Vector;
import java.util.Arrays;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;

/** Sums by place and asset in the making; small, so that looking for a place is a short walk. */
final class Tally {

    private static final Asset[] ASSETS = Asset.values();

    private int[] places = new int[16];
    private long[][] sums = new long[16][];
    private int size;

    void add(Place place, Asset asset, long amount) {
        if (amount != 0) {
            add(place.code(), asset, amount);
        }
    }

    void add(Place place, Balances coins, int sign) {
        for (Asset each : ASSETS) {
            add(place, each, sign * coins.of(each));
        }
    }

    int size() {
        return size;
    }

    int place(int at) {
        return places[at];
    }

    long sum(int at, Asset asset) {
        return sums[at][asset.ordinal()];
    }

    /** What lies where, by asset and place. */
    Vector<Holding> holdings() {
        Vector<Holding> all = Vector.empty();
        for (Asset asset : ASSETS) {
            for (int at = 0; at < size; at++) {
                long amount = sum(at, asset);
                all = amount == 0 ? all : all.append(new Holding(asset, Place.of(places[at]), amount));
            }
        }
        return all;
    }

    private void add(int place, Asset asset, long amount) {
        int at = 0;
        while (at < size && places[at] != place) {
            at++;
        }
        if (at == size) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
                sums = Arrays.copyOf(sums, 2 * size);
            }
            places[at] = place;
            sums[at] = new long[ASSETS.length];
            size++;
        }
        sums[at][asset.ordinal()] = Math.addExact(sums[at][asset.ordinal()], amount);
    }
}
