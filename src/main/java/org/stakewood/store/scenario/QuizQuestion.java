package org.stakewood.store.scenario;

import java.util.List;

/**
 * A question that players answer before they act.
 *
 * @param question what is asked
 * @param choices what they may choose; one is right
 */
public record QuizQuestion(Text question, List<QuizChoice> choices) {

    public QuizQuestion {
        choices = List.copyOf(choices);
    }
}
