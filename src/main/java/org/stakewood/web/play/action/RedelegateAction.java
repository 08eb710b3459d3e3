package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.Redelegate;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Moves stake to another validator at once. */
public record RedelegateAction() implements Action {

    @Override
    public String id() {
        return "redelegate";
    }

    @Override
    public Tab tab() {
        return Tab.STAKE;
    }

    @Override
    public boolean offered(Desk desk) {
        return desk.view().account().delegations().nonEmpty();
    }

    @Override
    public List<Field> fields(Desk desk, Input input) {
        return List.of(
                Choices.stakes(desk, "validator", desk.words().say("field_from"), chosen(desk, input)),
                Choices.validators(
                        desk,
                        "to",
                        desk.words().say("field_to"),
                        input.number("to").orElse(-1)));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        Delegation stake = Stakes.with(desk, chosen(desk, input));
        return new Asked(desk.words().say("ask_move"), "OAK", stake == null ? 0 : Stakes.free(desk, stake));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        Delegation stake = Stakes.with(desk, chosen(desk, input));
        int to = input.number("to").orElse(-1);
        if (stake == null || to < 0) {
            return unknown(desk);
        }
        if (to == stake.validator()) {
            return new Reading.Wrong(desk.words().say("choose_another"));
        }
        return withAmount(
                desk,
                input,
                amount -> new Reading.Ready(
                        new Redelegate(desk.account(), stake.validator(), to, Stakes.shares(desk, stake, amount))));
    }

    private static int chosen(Desk desk, Input input) {
        return input.number("validator").orElseGet(() -> Stakes.largest(desk));
    }
}
