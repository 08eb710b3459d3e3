package org.stakewood.web.play;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stakewood.web.format.AmountText;

/** What a player filled in; nothing of it is believed. */
public final class Input {

    /** Nothing filled in yet. */
    public static final Input NONE = new Input(Map.of());

    private static final int LONGEST = 500;

    private final Map<String, String> fields;

    private Input(Map<String, String> fields) {
        this.fields = fields;
    }

    /** The first value of each field of a form. */
    public static Input of(Map<String, List<String>> form) {
        Map<String, String> first = new HashMap<>();
        form.forEach((name, values) -> {
            if (!values.isEmpty() && values.get(0) != null && values.get(0).length() <= LONGEST) {
                first.put(name, values.get(0));
            }
        });
        return new Input(first);
    }

    /** As typed; empty text if the field is missing. */
    public String text(String name) {
        return fields.getOrDefault(name, "");
    }

    /** True if there is anything in the field. */
    public boolean has(String name) {
        return !text(name).isBlank();
    }

    /** A small number from a list of choices. */
    public Optional<Integer> number(String name) {
        String text = text(name);
        return text.matches("[0-9]{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /** One of some constants. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(text(name))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** An amount above zero in micro-units, or why not. */
    public AmountText amount(String name, Locale locale) {
        return AmountText.parse(text(name), locale);
    }

    /** The same form with another value in one field. */
    public Input with(String name, String value) {
        Map<String, String> other = new HashMap<>(fields);
        other.put(name, value);
        return new Input(other);
    }
}
