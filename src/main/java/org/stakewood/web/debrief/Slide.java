package org.stakewood.web.debrief;

import java.util.List;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.piece.Line;
import org.stakewood.web.play.Sheet;

/**
 * A slide of a debrief in a reader's language.
 *
 * @param id of its card
 * @param kicker what it is a part of
 * @param title what is to be seen, in a sentence
 * @param text why, or what theory says; null without
 * @param figures at most four
 * @param chart null without one
 * @param ranks who came where; empty without
 * @param sheet a table for those who sit in front of their own screen; null without
 * @param quotes what people wrote, for the host only; empty without
 * @param day of a cascade that can be read pass by pass; 0 without
 */
public record Slide(
        String id,
        String kicker,
        String title,
        String text,
        List<Line> figures,
        Chart chart,
        List<Line> ranks,
        Sheet sheet,
        List<String> quotes,
        int day) {

    private static final int MOST_FIGURES = 4;

    public Slide {
        figures = List.copyOf(figures.subList(0, Math.min(figures.size(), MOST_FIGURES)));
        ranks = List.copyOf(ranks);
        quotes = List.copyOf(quotes);
    }

    static Slide of(String id, String kicker, String title) {
        return new Slide(id, kicker, title, null, List.of(), null, List.of(), null, List.of(), 0);
    }

    Slide because(String why) {
        return new Slide(id, kicker, title, why, figures, chart, ranks, sheet, quotes, day);
    }

    Slide with(List<Line> told) {
        return new Slide(id, kicker, title, text, told, chart, ranks, sheet, quotes, day);
    }

    Slide with(Chart drawn) {
        return new Slide(id, kicker, title, text, figures, drawn, ranks, sheet, quotes, day);
    }

    Slide ranked(List<Line> lines) {
        return new Slide(id, kicker, title, text, figures, chart, lines, sheet, quotes, day);
    }

    Slide with(Sheet table) {
        return new Slide(id, kicker, title, text, figures, chart, ranks, table, quotes, day);
    }

    Slide quoting(List<String> words) {
        return new Slide(id, kicker, title, text, figures, chart, ranks, sheet, words, day);
    }

    Slide cascade(int on) {
        return new Slide(id, kicker, title, text, figures, chart, ranks, sheet, quotes, on);
    }

    /** Whether a chart stands on it that has something to show. */
    public boolean drawn() {
        return chart != null && !chart.empty();
    }
}
