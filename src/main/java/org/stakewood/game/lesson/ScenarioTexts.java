package org.stakewood.game.lesson;

import java.util.List;
import java.util.Optional;

/** Knows the form in which scenarios are written. */
public interface ScenarioTexts {

    /** The text of a scenario of the library, as its file says it. */
    Optional<String> source(String id);

    /** Everything that is wrong with a text, line by line; empty if it can be played. */
    List<TextFault> faults(String text);

    /** What a text must look like, as a JSON schema. */
    String schema();
}
