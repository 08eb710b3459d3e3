package org.stakewood.web.play;

import java.util.List;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.format.AmountText;

/** Something a player can do: how its form looks, and how the form is understood. */
public interface Action {

    /** Stable id, unique at a desk; part of addresses. */
    String id();

    /** Id of its words, where several actions share them. */
    default String wordsId() {
        return id();
    }

    /** Panel it stands in. */
    Tab tab();

    /** Whether it makes sense for this player at all. */
    default boolean offered(Desk desk) {
        return true;
    }

    /** Whether its form may be the one that is open when nobody has chosen one. */
    default boolean opens() {
        return true;
    }

    /** Why it cannot be done now, in words; null if it can be tried. */
    default String why(Desk desk) {
        return null;
    }

    /** Fields above the amount. */
    default List<Field> fields(Desk desk, Input input) {
        return List.of();
    }

    /** The amount it asks for; null if none. */
    default Asked asked(Desk desk, Input input) {
        return null;
    }

    /** Heading of its form. */
    default String title(Desk desk) {
        return desk.words().say("action_" + wordsId());
    }

    /** One sentence under the heading. */
    default String hint(Desk desk) {
        return desk.words().say("action_" + wordsId() + "_hint");
    }

    /** The form's fields as a command. */
    Reading read(Desk desk, Input input);

    /** Reads the amount and goes on with it. */
    default Reading withAmount(Desk desk, Input input, java.util.function.LongFunction<Reading> then) {
        AmountText amount = input.amount("amount", desk.words().locale());
        return amount instanceof AmountText.Read read
                ? then.apply(read.micros())
                : new Reading.Wrong(desk.words()
                        .say(((AmountText.Unreadable) amount).fault().key()));
    }

    /** The answer to a choice that was not on the list. */
    default Reading unknown(Desk desk) {
        return new Reading.Wrong(desk.words().say("choose_from_list"));
    }
}
