package org.stakewood.web.compare;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is compared between networks. */
public enum Figure {
    PRICE("cash"),
    STAKED("stake"),
    GINI("plain"),
    FALLEN("loan"),
    MEDIAN("pool");

    private final String kind;

    Figure(String kind) {
        this.kind = kind;
    }

    /** Gives the color of its line. */
    String kind() {
        return kind;
    }

    /** As it stands in addresses and names of messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The figure of an id; empty if there is none. */
    public static Optional<Figure> of(String id) {
        return Stream.of(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
