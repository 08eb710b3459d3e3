package org.stakewood.web.format;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers and lists as people type them; null for what is no number. */
public final class Typed {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,6})?");

    private Typed() {}

    /** One thing a line, each once. */
    public static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
    }

    public static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public static Long whole(String text) {
        if (blank(text) || !WHOLE.matcher(text.strip()).matches()) {
            return null;
        }
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException tooLarge) {
            return null;
        }
    }

    /** With the decimal sign of any of the program's languages. */
    public static Double decimal(String text) {
        return blank(text) || !DECIMAL.matcher(text.strip()).matches()
                ? null
                : Double.valueOf(text.strip().replace(',', '.'));
    }
}
