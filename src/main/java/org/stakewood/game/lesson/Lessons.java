package org.stakewood.game.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.stakewood.economy.scenario.Scenario;

/** The scenarios that can be played. Languages are named by their two letters; one that is not known reads English. */
public interface Lessons {

    /** All of them, the easiest first. */
    List<Lesson> all(String language);

    /** One of them; empty if there is none of this id. */
    Optional<Lesson> find(String id, String language);

    /** Its checked rules for a seed, recorded prices cut for it. */
    Optional<LongFunction<Scenario>> rules(String id);

    /** The text that its plan publishes under an id. */
    Optional<String> news(String id, String news, String language);

    /** The recorded day with which a game of a seed began; to be told after the end only. Empty without a recording. */
    Optional<LocalDate> recordedStart(String id, long seed);
}
