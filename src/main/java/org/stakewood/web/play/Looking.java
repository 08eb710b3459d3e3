package org.stakewood.web.play;

import org.stakewood.game.Table;
import org.stakewood.web.piece.Preview;

/**
 * Looks ahead at what a filled-in form would do.
 *
 * @param table the game
 * @param desk where the player acts
 * @param action what is to be done
 */
public record Looking(Table table, Desk desk, Action action) {

    /** The form with the amount of a press on 25, 50, 75 or max; as typed for anything else. */
    public Input filled(Input input, String fill) {
        Asked asked = action.asked(desk, input);
        if (asked == null || asked.max() <= 0 || !fill.matches("25|50|75|100")) {
            return input;
        }
        long part = asked.max() / 100 * Integer.parseInt(fill) + asked.max() % 100 * Integer.parseInt(fill) / 100;
        return input.with("amount", desk.numbers().typed(part));
    }

    /** The form with what it would do. */
    public Filled ahead(Input input) {
        return new Filled(action.id(), input, preview(input));
    }

    private Preview preview(Input input) {
        Reading reading = action.read(desk, input);
        return reading instanceof Reading.Wrong wrong
                ? PreviewWords.wrong(wrong.sentence())
                : new PreviewWords(desk).of(table.preview(((Reading.Ready) reading).command()));
    }
}
