package org.stakewood.web.play.action;

import org.stakewood.economy.command.SeatCommand;
import org.stakewood.web.format.AmountText;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** What forms for protective orders have in common: a health below which the order acts. */
final class Watching {

    private static final long USUAL = 1_200_000;

    /** An order of a health and a most. */
    interface Order {
        SeatCommand of(double below, long most);
    }

    private Watching() {}

    static Field field(Desk desk, Input input) {
        String value = input.has("below") ? input.text("below") : desk.numbers().typed(USUAL);
        return Field.typed("below", desk.words().say("field_below"), value, "");
    }

    static Reading read(Action action, Desk desk, Input input, Order order) {
        AmountText below = input.amount("below", desk.words().locale());
        if (below instanceof AmountText.Unreadable unreadable) {
            return new Reading.Wrong(desk.words().say(unreadable.fault().key()));
        }
        double health = ((AmountText.Read) below).micros() / 1e6;
        return action.withAmount(desk, input, amount -> new Reading.Ready(order.of(health, amount)));
    }
}
