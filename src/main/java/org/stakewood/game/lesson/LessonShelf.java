package org.stakewood.game.lesson;

import java.util.List;
import java.util.Optional;
import org.stakewood.game.learning.Quiz;

/** Where scenarios are kept. */
public interface LessonShelf {

    /** All scenarios, the easiest first. */
    List<LessonFile> all();

    /** The scenario of a text id. */
    Optional<LessonFile> byId(String id);

    /** What its players may be asked before they act; {@link Quiz#NONE} if it asks nothing. */
    Quiz quiz(String id);
}
