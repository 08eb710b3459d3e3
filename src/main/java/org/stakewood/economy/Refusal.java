package org.stakewood.economy;

import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * A command that cannot be done, as a value: the typed reason and the numbers that belong to it.
 *
 * @param reason why
 * @param figures the numbers, in the order in which the reason's sentence names them
 */
public record Refusal(Reason reason, Vector<Figure> figures) {

    public Refusal {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(figures);
    }

    /** A refusal with its numbers. */
    public static Refusal of(Reason reason, Figure... figures) {
        return new Refusal(reason, Vector.of(figures));
    }
}
