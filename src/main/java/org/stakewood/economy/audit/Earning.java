package org.stakewood.economy.audit;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.World;

/**
 * Why an account's net worth changed on a day or over several.
 *
 * @param account the account
 * @param day the day, or the last of several
 * @param opening net worth at the beginning, micro-dollars
 * @param parts micro-dollars by {@link EarningPart}; opening and parts together are the net worth at the end
 */
public record Earning(int account, int day, long opening, Vector<Long> parts) {

    /** Those of all accounts for the last day of a world in which one has passed. */
    public static Vector<Earning> all(World world) {
        return world.accounts().map((Account each) -> {
            Explained books = world.audit().accounts().get(each.id());
            return new Earning(each.id(), world.day(), books.opening(), books.parts());
        });
    }

    /** Net worth at the end, micro-dollars. */
    public long closing() {
        return Math.addExact(opening, change());
    }

    /** The change of net worth, micro-dollars. */
    public long change() {
        return parts.foldLeft(0L, Math::addExact);
    }

    /** One part, micro-dollars. */
    public long of(EarningPart part) {
        return parts.get(part.ordinal());
    }

    /** This and the day after it as one. */
    public Earning and(Earning next) {
        return new Earning(account, next.day, opening, parts.zipWith(next.parts, Math::addExact));
    }
}
