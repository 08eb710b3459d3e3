package org.stakewood.game.lesson;

import java.util.List;

/**
 * A scenario as somebody reads it who chooses one, in one language.
 *
 * @param id stable text id
 * @param title name
 * @param summary what it is about
 * @param teaches what one learns, a sentence each
 * @param level how much it asks: {@code beginner}, {@code intermediate} or {@code advanced}
 * @param minutes length of the lesson, talk included
 * @param fewest people it suits
 * @param most people it suits
 * @param seats players' seats that are opened unless the host says otherwise; bots play the empty ones
 * @param bots automated accounts beside those seats
 * @param days length of the game
 * @param secondsPerDay class time of a day, seconds
 * @param breathSeconds how much longer a day is after one that was not final; 0 for not at all
 * @param recorded whether the price outside follows recorded prices
 * @param plan days on which something happens by itself (1 is the first), each once, ascending
 * @param acts days after which the clock stops by itself
 */
public record Lesson(
        String id,
        String title,
        String summary,
        List<String> teaches,
        String level,
        int minutes,
        int fewest,
        int most,
        int seats,
        int bots,
        int days,
        double secondsPerDay,
        int breathSeconds,
        boolean recorded,
        List<Integer> plan,
        List<Integer> acts) {

    public Lesson {
        teaches = List.copyOf(teaches);
        plan = List.copyOf(plan);
        acts = List.copyOf(acts);
    }
}
