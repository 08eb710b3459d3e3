package org.stakewood.web.piece;

import java.util.List;

/**
 * Something that happened, in the reader's language: what, why, with which figures. Sent to pages as JSON of the same
 * names.
 *
 * @param id unique in the game, so that an entry is never shown twice
 * @param day as people count, from 1
 * @param tone {@code info}, {@code good}, {@code caution} or {@code danger}; a class of the stylesheet
 * @param why cause and what now, or null
 * @param figures what it was computed from; may be empty
 * @param link where to read more, or null
 */
public record FeedEntry(String id, long day, String tone, String text, String why, List<Line> figures, String link) {

    public FeedEntry {
        figures = List.copyOf(figures);
    }

    /** Whether there is more to unfold. */
    public boolean expands() {
        return why != null || link != null || !figures.isEmpty();
    }
}
