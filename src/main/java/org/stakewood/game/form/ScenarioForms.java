package org.stakewood.game.form;

import java.util.List;
import java.util.SortedMap;

/** Knows scenarios' texts as forms. */
public interface ScenarioForms {

    /** The values that a form can show, chapter by chapter; empty if the text cannot be read at all. */
    List<FormField> fields(String text);

    /**
     * The text with other values at some paths, edited where they stand. Values are not checked: what cannot be played
     * is told by {@link org.stakewood.game.lesson.ScenarioTexts#faults}. What is as before is not touched.
     */
    Filled fill(String text, SortedMap<String, String> values);
}
