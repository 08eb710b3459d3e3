package org.stakewood.web.host.people;

import java.util.List;
import java.util.Set;
import org.stakewood.game.seat.Seat;
import org.stakewood.web.text.Words;

/** "12 of 24 may act". */
public final class QuizCount {

    private QuizCount() {}

    public static String of(List<Seat> here, Set<Long> admitted, Words words) {
        long passed = here.stream().filter(each -> admitted.contains(each.id())).count();
        return words.say(
                "quiz_count", words.numbers().count(passed), words.numbers().count(here.size()));
    }
}
