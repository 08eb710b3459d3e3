package org.stakewood.web.ask;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.game.question.Guess;
import org.stakewood.game.question.Question;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.Histogram;
import org.stakewood.web.chart.Size;
import org.stakewood.web.text.Words;

/** How many people's ranges hold each value; what came true is marked. */
public final class RangeChart {

    private static final int BINS = 20;

    private RangeChart() {}

    /** @param outcome what came true, or not a number yet */
    public static Chart of(Question question, List<Guess> guesses, double outcome, Words words, Size size) {
        double low = guesses.stream().mapToDouble(Guess::low).min().orElse(0);
        double high = guesses.stream().mapToDouble(Guess::high).max().orElse(1);
        if (Double.isFinite(outcome)) {
            low = Math.min(low, outcome);
            high = Math.max(high, outcome);
        }
        double margin = Math.max((high - low) / BINS, Math.max(high, 1) / 1_000);
        double from = Math.max(0, low - margin);
        double width = (high + margin - from) / BINS;
        List<Long> counts = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            double left = from + bin * width;
            double right = left + width;
            counts.add(guesses.stream()
                    .filter(each -> each.low() < right && each.high() >= left)
                    .count());
        }
        return new Histogram(
                        "ranges-" + question.id(),
                        QuestionWords.text(question, words),
                        words.say("ask_chart_text"),
                        QuestionWords.name(question.subject(), words),
                        words.say("ask_chart_count"),
                        from,
                        width,
                        counts,
                        outcome,
                        words.say("ask_came_true"))
                .draw(words.numbers(), size);
    }
}
