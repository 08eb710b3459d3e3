package org.stakewood.web.host.people;

import java.util.List;
import org.stakewood.game.learning.QuizAnswer;
import org.stakewood.game.seat.Seat;
import org.stakewood.web.text.Words;

/**
 * How far somebody is with the questions.
 *
 * @param state in words
 * @param passed true if the person may act
 */
public record QuizSeat(long id, String nickname, String realName, String state, boolean passed) {

    /** @param lifted whether the host let the person in; null if the person may not act yet */
    static QuizSeat of(Seat seat, int questions, List<QuizAnswer> all, Boolean lifted, Words words) {
        List<QuizAnswer> mine =
                all.stream().filter(each -> each.seat() == seat.id()).toList();
        long right = mine.stream().filter(QuizAnswer::correct).count();
        String state = words.say(
                state(lifted, mine),
                words.numbers().count(right),
                words.numbers().count(questions),
                words.numbers().count(mine.size()));
        return new QuizSeat(seat.id(), seat.nickname(), seat.realName(), state, lifted != null);
    }

    private static String state(Boolean lifted, List<QuizAnswer> mine) {
        if (lifted != null) {
            return lifted ? "quiz_state_lifted" : "quiz_state_passed";
        }
        return mine.isEmpty() ? "quiz_state_untried" : "quiz_state_open";
    }
}
