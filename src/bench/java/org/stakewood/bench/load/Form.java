package org.stakewood.bench.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as it stands on a page, with its token and key.
 *
 * @param preview address of its preview, or null
 * @param fields what it would send as it stands
 * @param choices fields that offer several values
 * @param most micro-units behind the "max" button; 0 if there is none
 * @param enabled whether it can be sent
 */
record Form(
        String action,
        String preview,
        Map<String, String> fields,
        Map<String, List<String>> choices,
        long most,
        boolean enabled) {

    private static final Pattern ACTION = attribute("action");
    private static final Pattern PREVIEW = attribute("data-preview");
    private static final Pattern NAME = attribute("name");
    private static final Pattern VALUE = attribute("value");
    private static final Pattern MOST = attribute("data-max");
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    /** Reads a form that is posted. */
    static Optional<Form> read(String tag, String inside) {
        String action = in(ACTION, tag);
        if (action == null || !tag.contains("method=\"post\"")) {
            return Optional.empty();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        long most = 0;
        Matcher input = INPUT.matcher(inside);
        while (input.find()) {
            String name = in(NAME, input.group(1));
            String value = in(VALUE, input.group(1));
            String max = in(MOST, input.group(1));
            most = max == null ? most : Long.parseLong(max);
            if (name != null) {
                fields.put(name, value == null ? "" : value);
            }
        }
        Map<String, List<String>> choices = choices(inside, fields);
        return Optional.of(new Form(
                action, in(PREVIEW, tag), fields, choices, most, !inside.contains("data-submit disabled")));
    }

    private static Map<String, List<String>> choices(String inside, Map<String, String> fields) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        Matcher select = SELECT.matcher(inside);
        while (select.find()) {
            List<String> values = new ArrayList<>();
            String chosen = null;
            Matcher option = OPTION.matcher(select.group(2));
            while (option.find()) {
                String value = in(VALUE, option.group(1));
                if (value != null) {
                    values.add(value);
                    chosen = chosen == null || option.group(1).contains(" selected") ? value : chosen;
                }
            }
            String name = in(NAME, select.group(1));
            if (name != null && chosen != null) {
                choices.put(name, values);
                fields.put(name, chosen);
            }
        }
        return choices;
    }

    /** The same form with other values. */
    Map<String, String> with(Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(values);
        return all;
    }

    private static Pattern attribute(String name) {
        return Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"");
    }

    private static String in(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? matcher.group(1).replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
                : null;
    }
}
