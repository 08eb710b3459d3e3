package org.stakewood.web.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakewood.web.play.Choice;
import org.stakewood.web.text.Words;

/** The days that a page of the books looks back over. */
public enum Span {
    DAY(1),
    TEN(10),
    ALL(Integer.MAX_VALUE);

    private final int days;

    Span(int days) {
        this.days = days;
    }

    /** The span of an address; the last day for anything else. */
    public static Span of(String text) {
        for (Span each : values()) {
            if (each.word().equals(text)) {
                return each;
            }
        }
        return DAY;
    }

    /** How many of so many days it covers. */
    public int of(int passed) {
        return Math.min(days, passed);
    }

    /** Its word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Links to all spans of a page. */
    List<Choice> choices(Words words, String address) {
        List<Choice> all = new ArrayList<>();
        for (Span each : values()) {
            all.add(new Choice(words.say("span_" + each.word()), address + "span=" + each.word(), each == this));
        }
        return all;
    }
}
