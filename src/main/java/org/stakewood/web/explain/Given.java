package org.stakewood.web.explain;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * A number that a formula begins with.
 *
 * @param name what it is, in words
 * @param value in whole units
 * @param text the value in full, with its unit
 * @param figure id of the figure that explains it in turn; null if nothing does
 */
public record Given(String name, BigDecimal value, String text, String figure) implements Formula {

    /** The same number, explained by another figure. */
    public Given by(String id) {
        return new Given(name, value, text, id);
    }

    @Override
    public String names() {
        return name;
    }

    @Override
    public String numbers() {
        return value.signum() < 0 ? "(" + text + ")" : text;
    }

    @Override
    public Stream<Given> givens() {
        return Stream.of(this);
    }
}
