package org.stakewood.economy.audit;

import io.vavr.collection.TreeMap;
import java.util.BitSet;
import org.stakewood.economy.Account;
import org.stakewood.economy.World;
import org.stakewood.economy.money.Asset;

/**
 * Pairs those who paid in an act with those who were paid. With one on either side there is no question; otherwise equal
 * amounts belong together, and what is left is paid in the order of the places.
 */
final class Moves {

    private static final int ACCOUNTS = Place.of(Site.ACCOUNTS).code();
    private static final Asset[] ASSETS = Asset.values();

    private TreeMap<Long, Long> moves;

    private Moves(TreeMap<Long, Long> moves) {
        this.moves = moves;
    }

    /** The day's moves with those of an act. */
    static TreeMap<Long, Long> after(TreeMap<Long, Long> moves, World before, World after, BitSet touched) {
        Moves next = new Moves(moves);
        if (touched.cardinality() > 1) {
            next.amongAccounts(before, after, touched);
        }
        Tally gained = Stocktaking.difference(before, after, touched);
        for (Asset each : ASSETS) {
            next.pair(gained, each);
        }
        return next.moves;
    }

    /** What accounts can only have paid each other: the smaller of what some gained and others lost. */
    private void amongAccounts(World before, World after, BitSet touched) {
        for (Asset asset : ASSETS) {
            long gained = 0;
            long lost = 0;
            for (int id = touched.nextSetBit(0); id >= 0; id = touched.nextSetBit(id + 1)) {
                Account first =
                        id < before.accounts().size() ? before.accounts().get(id) : null;
                long change = after.accounts().get(id).balances().of(asset)
                        - (first == null ? 0 : first.balances().of(asset));
                gained += Math.max(0, change);
                lost += Math.max(0, -change);
            }
            put(asset, ACCOUNTS, ACCOUNTS, Math.min(gained, lost));
        }
    }

    private void pair(Tally gained, Asset asset) {
        int count = gained.size();
        long[] left = new long[count];
        for (int i = 0; i < count; i++) {
            left[i] = gained.sum(i, asset);
        }
        for (int from = 0; from < count; from++) {
            for (int to = 0; left[from] < 0 && to < count; to++) {
                if (left[to] == -left[from]) {
                    pay(gained, asset, left, from, to);
                }
            }
        }
        for (int from = 0; from < count; from++) {
            for (int to = 0; left[from] < 0 && to < count; to++) {
                if (left[to] > 0) {
                    pay(gained, asset, left, from, to);
                }
            }
        }
    }

    private void pay(Tally gained, Asset asset, long[] left, int from, int to) {
        long amount = Math.min(-left[from], left[to]);
        left[from] += amount;
        left[to] -= amount;
        put(asset, gained.place(from), gained.place(to), amount);
    }

    private void put(Asset asset, int from, int to, long amount) {
        if (amount > 0) {
            long key = Move.key(asset, from, to);
            moves = moves.put(key, Math.addExact(moves.get(key).getOrElse(0L), amount));
        }
    }
}
