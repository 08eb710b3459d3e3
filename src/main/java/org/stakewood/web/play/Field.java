package org.stakewood.web.play;

import java.util.List;

/**
 * A field above the amount of an action form.
 *
 * @param name of the parameter
 * @param label what is asked
 * @param options to choose from; empty for a field to type in
 * @param value what a field to type in holds
 * @param unit beside a field to type in
 */
public record Field(String name, String label, List<Option> options, String value, String unit) {

    public Field {
        options = List.copyOf(options);
    }

    /** A list to choose from. */
    public static Field choice(String name, String label, List<Option> options) {
        return new Field(name, label, options, "", "");
    }

    /** A number to type. */
    public static Field typed(String name, String label, String value, String unit) {
        return new Field(name, label, List.of(), value, unit);
    }

    /** Whether it is a list. */
    public boolean chooses() {
        return !options.isEmpty();
    }

    /** One entry of a list. */
    public record Option(String value, String label, boolean selected) {}
}
