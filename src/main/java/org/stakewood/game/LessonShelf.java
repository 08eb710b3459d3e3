package org.stakewood.game;

import java.util.List;
import java.util.Optional;

/** Where scenarios are kept. */
public interface LessonShelf {

    /** All scenarios, the easiest first. */
    List<LessonFile> all();

    /** The scenario of a text id. */
    Optional<LessonFile> byId(String id);
}
