package org.stakewood.economy.audit;

import io.vavr.collection.Vector;
import org.stakewood.economy.money.Asset;

/**
 * How far the change of an account's net worth is explained.
 *
 * @param claims what it could claim when it was looked at last, by kind, without the zeros at the end
 * @param booked micro-units gained since the last day's end, by part and asset, without the zeros at the end
 * @param worth net worth at the last day's end, micro-dollars
 * @param parts micro-dollars of the last day by {@link EarningPart}; empty before the first day
 * @param gained micro-units that these are worth, as they were booked
 */
public record Explained(Vector<Long> claims, Vector<Long> booked, long worth, Vector<Long> parts, Vector<Long> gained) {

    /** An account that has just come: it has nothing. */
    public static final Explained NEW =
            new Explained(Vector.empty(), Vector.empty(), 0, Vector.empty(), Vector.empty());

    /** One part of the last day in micro-dollars; 0 before the first day. */
    public long of(EarningPart part) {
        return parts.isEmpty() ? 0 : parts.get(part.ordinal());
    }

    /** Micro-units of an asset gained on the last day under a part; none for dilution and the price. */
    public long gained(EarningPart part, Asset asset) {
        int at = part.ordinal() * Asset.values().length + asset.ordinal();
        return at < gained.size() ? gained.get(at) : 0;
    }

    /** Net worth at the end of the day before the last, micro-dollars. */
    public long opening() {
        return worth - parts.foldLeft(0L, Math::addExact);
    }
}
