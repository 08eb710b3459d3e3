package org.stakewood.store.scenario;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a scenario says to people who choose it.
 *
 * @param order place in the library
 * @param level how much it asks
 * @param minutes length of the lesson, talk included
 * @param classSize how many people it suits
 * @param seats players' seats that are opened; bots play the empty ones
 * @param autoPauseSeconds pause after a day that was not final; 0 for none
 * @param title name
 * @param summary what it is about
 * @param teaches what one learns, a sentence each
 * @param quiz what players may be asked before they act; empty for nothing
 * @param news texts that the plan publishes, by their id
 */
public record About(
        int order,
        Level level,
        int minutes,
        ClassSize classSize,
        int seats,
        int autoPauseSeconds,
        Text title,
        Text summary,
        List<Text> teaches,
        List<QuizQuestion> quiz,
        SortedMap<String, Text> news) {

    public About {
        teaches = List.copyOf(teaches);
        quiz = quiz == null ? List.of() : List.copyOf(quiz);
        news = new TreeMap<>(news);
    }
}
