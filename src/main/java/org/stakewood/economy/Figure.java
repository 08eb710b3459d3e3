package org.stakewood.economy;

import java.util.Objects;

/**
 * A named number that a refusal carries so that a player can do it right.
 *
 * @param name stable id, such as {@code most} or {@code available}
 * @param unit what the value counts
 * @param value micro-units for assets and shares, millionths for a ratio, the plain number for days and counts
 */
public record Figure(String name, Unit unit, long value) {

    public Figure {
        Objects.requireNonNull(name);
        Objects.requireNonNull(unit);
    }

    /** A ratio or price, kept to six decimals, rounded to the nearest; saturates far outside of what a page can show. */
    public static Figure ratio(String name, double value) {
        return new Figure(name, Unit.RATIO, Math.round(value * 1e6));
    }
}
