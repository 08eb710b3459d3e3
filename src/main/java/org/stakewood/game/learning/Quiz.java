package org.stakewood.game.learning;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Questions of a scenario that show whether somebody has understood what to decide. Texts are asked for by the two
 * letters of a language.
 *
 * @param items the questions in order; empty if the scenario has none
 */
public record Quiz(List<Item> items) {

    /** No questions: everybody has answered all of them. */
    public static final Quiz NONE = new Quiz(List.of());

    public Quiz {
        items = List.copyOf(items);
    }

    /** A question with one right choice. */
    public record Item(UnaryOperator<String> question, List<Choice> choices) {

        public Item {
            choices = List.copyOf(choices);
        }

        /** Whether the choice of this place is the right one; a place that there is not is wrong. */
        public boolean right(int choice) {
            return choice >= 0 && choice < choices.size() && choices.get(choice).why() == null;
        }
    }

    /** @param why what is wrong with it; null for the right one */
    public record Choice(UnaryOperator<String> text, UnaryOperator<String> why) {}
}
