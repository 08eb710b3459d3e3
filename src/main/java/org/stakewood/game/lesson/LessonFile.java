package org.stakewood.game.lesson;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.stakewood.economy.scenario.Scenario;

/**
 * A scenario as it can be chosen. Texts are asked for by the two letters of a language.
 *
 * @param level how much it asks, a stable id
 * @param minutes length of the lesson, talk included
 * @param least fewest people it suits
 * @param most most people it suits
 * @param seats players' seats that are usual
 * @param bots automated accounts beside them
 * @param breathSeconds pause after a day that was not final; 0 for none
 * @param news text of a news id; the id itself if there is none
 * @param rules the rules for a seed, recorded prices cut for it
 */
public record LessonFile(
        String id,
        String level,
        int minutes,
        int least,
        int most,
        int seats,
        int bots,
        int days,
        double secondsPerDay,
        int breathSeconds,
        UnaryOperator<String> title,
        UnaryOperator<String> summary,
        List<UnaryOperator<String>> teaches,
        News news,
        LongFunction<Scenario> rules) {

    public LessonFile {
        teaches = List.copyOf(teaches);
    }

    /** Texts of the news that a plan publishes. */
    @FunctionalInterface
    public interface News {

        /** A text in a language. */
        String text(String id, String language);
    }
}
