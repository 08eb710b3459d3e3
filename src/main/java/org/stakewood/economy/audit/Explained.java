package org.stakewood.economy.audit;

import io.vavr.collection.Vector;

/**
 * How far the change of an account's net worth is explained.
 *
 * @param claims what it could claim when it was looked at last, by kind, without the zeros at the end
 * @param booked micro-units gained since the last day's end, by part and asset, without the zeros at the end
 * @param worth net worth at the last day's end, micro-dollars
 * @param parts micro-dollars of the last day by {@link EarningPart}; empty before the first day
 */
public record Explained(Vector<Long> claims, Vector<Long> booked, long worth, Vector<Long> parts) {

    /** An account that has just come: it has nothing. */
    public static final Explained NEW = new Explained(Vector.empty(), Vector.empty(), 0, Vector.empty());

    /** One part of the last day in micro-dollars; 0 before the first day. */
    public long of(EarningPart part) {
        return parts.isEmpty() ? 0 : parts.get(part.ordinal());
    }

    /** Net worth at the end of the day before the last, micro-dollars. */
    public long opening() {
        return worth - parts.foldLeft(0L, Math::addExact);
    }
}
