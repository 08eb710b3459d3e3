package org.stakewood.web.host;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stakewood.game.Quiz;
import org.stakewood.game.QuizAnswer;
import org.stakewood.web.text.Words;

/**
 * A question as the host sees it.
 *
 * @param answered "12 people have answered"
 * @param first share that was right at the first try; the dash if nobody has answered
 * @param tries mean number of tries until it was right; the dash if nobody has got there
 * @param trap the wrong choice that was sent most often; null if none was
 */
public record QuizLine(int number, String text, String answered, String first, String tries, String trap) {

    static QuizLine of(int at, Quiz.Item item, List<QuizAnswer> all, Words words) {
        List<QuizAnswer> mine =
                all.stream().filter(each -> each.question() == at).toList();
        List<QuizAnswer> firsts =
                mine.stream().filter(each -> each.attempt() == 1).toList();
        long right = firsts.stream().filter(QuizAnswer::correct).count();
        double tries = mine.stream()
                .filter(QuizAnswer::correct)
                .mapToInt(QuizAnswer::attempt)
                .average()
                .orElse(Double.NaN);
        return new QuizLine(
                at + 1,
                item.question().apply(words.locale().getLanguage()),
                words.numbers().count(firsts.size()),
                firsts.isEmpty() ? "–" : words.numbers().percent((double) right / firsts.size()),
                Double.isNaN(tries) ? "–" : words.numbers().price(tries),
                trap(item, mine, words));
    }

    private static String trap(Quiz.Item item, List<QuizAnswer> mine, Words words) {
        Map<Integer, Long> wrong = mine.stream()
                .filter(each -> !each.correct())
                .collect(Collectors.groupingBy(QuizAnswer::choice, TreeMap::new, Collectors.counting()));
        return wrong.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(each -> item.choices()
                        .get(each.getKey())
                        .text()
                        .apply(words.locale().getLanguage()))
                .orElse(null);
    }
}
