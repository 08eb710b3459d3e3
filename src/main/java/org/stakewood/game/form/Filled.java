package org.stakewood.game.form;

import java.util.List;
import org.stakewood.game.lesson.TextFault;

/**
 * A text after a form was filled in.
 *
 * @param text the text with the new values; comments and all other fields are as they were
 * @param faults values that the form could not put into this text, which it leaves as they were
 */
public record Filled(String text, List<TextFault> faults) {

    public Filled {
        faults = List.copyOf(faults);
    }
}
