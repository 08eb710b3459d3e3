package org.stakewood.web.ask;

import java.util.List;
import org.stakewood.economy.measure.RangeScore;
import org.stakewood.game.question.Guess;
import org.stakewood.game.question.Question;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.Size;
import org.stakewood.web.text.Words;

/**
 * A question as the host sees it.
 *
 * @param answered "23 of 30 have answered"
 * @param outcome what came true; null before the day
 * @param held "14 of 23 ranges hold it, the mean score is 0.41"; null before the day
 */
public record AskedLine(
        long id, String text, boolean open, boolean shown, String answered, Chart chart, String outcome, String held) {

    /** @param outcome what came true, or not a number yet */
    public static AskedLine of(Question question, List<Guess> guesses, double outcome, long people, Words words) {
        boolean known = Double.isFinite(outcome);
        return new AskedLine(
                question.id(),
                QuestionWords.text(question, words),
                question.open(),
                question.shown(),
                words.say(
                        "ask_answered",
                        words.numbers().count(guesses.size()),
                        words.numbers().count(people)),
                RangeChart.of(question, guesses, outcome, words, Size.PAGE),
                known ? QuestionWords.value(outcome, words.numbers()) : null,
                known && !guesses.isEmpty() ? held(guesses, outcome, words) : null);
    }

    private static String held(List<Guess> guesses, double outcome, Words words) {
        long hold = guesses.stream()
                .filter(each -> each.low() <= outcome && outcome <= each.high())
                .count();
        double mean = guesses.stream()
                .mapToDouble(each -> RangeScore.of(each.low(), each.high(), outcome))
                .average()
                .orElseThrow();
        return words.say(
                "ask_held",
                words.numbers().count(hold),
                words.numbers().count(guesses.size()),
                words.numbers().price(mean));
    }
}
