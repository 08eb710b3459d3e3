package org.stakewood.game.message;

import java.util.List;

/**
 * Something that happened, in a reader's language; an entry of a feed. Pages get it as JSON of the same names.
 *
 * @param id unique in the game and the same whoever reads it, so that no entry is shown twice
 * @param day as people count, from 1
 * @param tone {@code info}, {@code good}, {@code caution} or {@code danger}
 * @param text what happened
 * @param why cause and what now, or null
 * @param figures what it was computed from
 * @param link where to read more, or null: a path, or with a leading {@code ./} one beside the stream that tells it
 */
public record Told(String id, long day, String tone, String text, String why, List<Figure> figures, String link) {

    /** A figure, ready to be shown. */
    public record Figure(String label, String value) {}

    public Told {
        figures = List.copyOf(figures);
    }
}
