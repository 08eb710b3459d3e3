package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Stakes free OAK with a validator. */
public record DelegateAction() implements Action {

    @Override
    public String id() {
        return "delegate";
    }

    @Override
    public Tab tab() {
        return Tab.STAKE;
    }

    @Override
    public String why(Desk desk) {
        return desk.free(Asset.OAK) == 0 ? desk.words().say("why_no_oak") : null;
    }

    @Override
    public List<Field> fields(Desk desk, Input input) {
        int chosen = input.number("validator").orElse(desk.view().account().validator());
        return List.of(Choices.validators(desk, "validator", desk.words().say("field_validator"), chosen));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        return new Asked(desk.words().say("ask_stake"), "OAK", desk.free(Asset.OAK));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return input.number("validator")
                .map(validator -> withAmount(
                        desk, input, amount -> new Reading.Ready(new Delegate(desk.account(), validator, amount))))
                .orElseGet(() -> unknown(desk));
    }
}
