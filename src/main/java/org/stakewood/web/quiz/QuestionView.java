package org.stakewood.web.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.stakewood.game.learning.Quiz;
import org.stakewood.game.learning.QuizAnswer;

/**
 * A question as a player sees it.
 *
 * @param number its place in the scenario, from 0: part of the field's name
 * @param right the right answer once it was given; null before
 * @param wrong what was chosen last and is not right; null if nothing was
 * @param why what is wrong with that
 * @param attempts how often it was answered
 */
public record QuestionView(
        int number, String text, List<Choice> choices, String right, String wrong, String why, int attempts) {

    /** @param value its place in the scenario, from 0 */
    public record Choice(int value, String text) {}

    /** @param own everything that the player has sent, in order */
    static QuestionView of(long seat, int number, Quiz.Item item, List<QuizAnswer> own, String language) {
        List<QuizAnswer> mine =
                own.stream().filter(each -> each.question() == number).toList();
        QuizAnswer last = mine.isEmpty() ? null : mine.get(mine.size() - 1);
        Quiz.Choice chosen = last == null ? null : item.choices().get(last.choice());
        String said = chosen == null ? null : chosen.text().apply(language);
        boolean done = last != null && last.correct();
        return new QuestionView(
                number,
                item.question().apply(language),
                shuffled(seat, number, item, language),
                done ? said : null,
                done ? null : said,
                chosen == null || done ? null : chosen.why().apply(language),
                mine.size());
    }

    /** The same order for a seat at each look, another one for its neighbor. */
    private static List<Choice> shuffled(long seat, int number, Quiz.Item item, String language) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < item.choices().size(); i++) {
            choices.add(new Choice(i, item.choices().get(i).text().apply(language)));
        }
        Collections.rotate(choices, (int) ((seat * 5 + number * 3L) % choices.size()));
        return choices;
    }
}
