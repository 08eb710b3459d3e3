package org.stakewood.web.text;

import java.util.List;
import org.stakewood.web.piece.Line;

/**
 * An event in words, before it has its place in a feed.
 *
 * @param tone {@code info}, {@code good}, {@code caution} or {@code danger}
 * @param text what happened
 * @param why cause and what now, or null
 * @param figures what it was computed from
 */
public record Telling(String tone, String text, String why, List<Line> figures) {

    static Telling info(String text, String why, Line... figures) {
        return new Telling("info", text, why, List.of(figures));
    }

    static Telling good(String text, String why, Line... figures) {
        return new Telling("good", text, why, List.of(figures));
    }

    static Telling caution(String text, String why, Line... figures) {
        return new Telling("caution", text, why, List.of(figures));
    }

    static Telling danger(String text, String why, Line... figures) {
        return new Telling("danger", text, why, List.of(figures));
    }
}
