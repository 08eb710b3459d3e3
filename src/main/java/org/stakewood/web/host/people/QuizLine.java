package org.stakewood.web.host.people;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stakewood.game.learning.Quiz;
import org.stakewood.game.learning.QuizAnswer;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.text.Words;

/**
 * A question as the host sees it.
 *
 * @param figures how many have tried, how many were right at once, how many tries it takes
 * @param trap the wrong choice that was sent most often; null if none was
 */
public record QuizLine(String text, String figures, String trap) {

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
                item.question().apply(words.locale().getLanguage()),
                firsts.isEmpty()
                        ? words.say("quiz_host_untried")
                        : words.say(
                                "quiz_host_figures",
                                words.numbers().count(firsts.size()),
                                words.numbers().percent((double) right / firsts.size()),
                                Double.isNaN(tries)
                                        ? Numbers.NOTHING
                                        : words.numbers().decimal(tries, 1)),
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
