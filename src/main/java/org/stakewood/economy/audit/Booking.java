package org.stakewood.economy.audit;

import io.vavr.collection.Vector;
import java.util.BitSet;
import org.stakewood.economy.Account;
import org.stakewood.economy.World;
import org.stakewood.economy.money.Asset;

/**
 * Writes down what one act has changed. What an account that took part had gained by itself before is booked by the kind
 * of its claims; all that it gained or lost in the act belongs to the part of the act. Others are looked at when they
 * take part in something, or when the day ends: an account that does nothing costs nothing here.
 */
public final class Booking {

    private static final int ASSETS = Asset.values().length;
    static final int CELLS = EarningPart.COUNT * ASSETS;

    private Booking() {}

    /**
     * The books after an act.
     *
     * @param before the world when the books were kept last
     * @param after the world after the act; its accounts are at least those before
     * @param touched accounts that took part
     * @param part why
     */
    public static Audit of(World before, World after, BitSet touched, EarningPart part) {
        Audit books = before.audit();
        Vector<Double> fees = PoolFees.after(books.fees(), before.pools(), after.pools());
        Vector<Explained> accounts = books.accounts();
        while (accounts.size() < after.accounts().size()) {
            accounts = accounts.append(Explained.NEW);
        }
        if (!touched.isEmpty()) {
            Inventory old = new Inventory(before, books.fees());
            Inventory now = new Inventory(after, fees);
            for (int id = touched.nextSetBit(0); id >= 0; id = touched.nextSetBit(id + 1)) {
                Account first =
                        id < before.accounts().size() ? before.accounts().get(id) : null;
                Account last = after.accounts().get(id);
                accounts = accounts.update(id, act(accounts.get(id), old, first, now, last, part));
            }
        }
        return new Audit(accounts, fees, books.oak(), Moves.after(books.moves(), before, after, touched));
    }

    private static Explained act(
            Explained books, Inventory old, Account first, Inventory now, Account last, EarningPart part) {
        long[] booked = Cells.of(books.booked(), CELLS);
        long[] gained = new long[ASSETS];
        if (first != null) {
            long[] claims = old.of(first);
            byItself(books.claims(), claims, booked);
            old.total(first, claims, -1, gained);
        }
        long[] claims = now.of(last);
        now.total(last, claims, 1, gained);
        for (int i = 0; i < ASSETS; i++) {
            booked[part.ordinal() * ASSETS + i] += gained[i];
        }
        return new Explained(
                Cells.trimmed(claims), Cells.trimmed(booked), books.worth(), books.parts(), books.gained());
    }

    /** Books what claims gained between two looks at an account in which it did nothing. */
    static void byItself(Vector<Long> before, long[] after, long[] booked) {
        long[] old = Cells.of(before, Claim.COUNT);
        for (Claim each : Claim.ALL) {
            long gained = after[each.ordinal()] - old[each.ordinal()];
            if (gained != 0) {
                int asset = each.asset.ordinal();
                booked[each.part.ordinal() * ASSETS + asset] += each.sign == 0 ? gained : each.sign * gained;
                if (each.sign == 0) {
                    booked[EarningPart.IMPERMANENT_LOSS.ordinal() * ASSETS + asset] -= gained;
                }
            }
        }
    }
}
