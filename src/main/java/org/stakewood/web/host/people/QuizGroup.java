package org.stakewood.web.host.people;

import java.util.List;

/**
 * The questions of one lesson.
 *
 * @param title of the lesson; empty where all networks play the same
 */
public record QuizGroup(String title, List<QuizLine> questions) {

    public QuizGroup {
        questions = List.copyOf(questions);
    }
}
