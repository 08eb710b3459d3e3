package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.Claim;
import org.stakewood.economy.scenario.RewardForm;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Takes waiting rewards. */
public record ClaimAction() implements Action {

    @Override
    public String id() {
        return "claim";
    }

    @Override
    public Tab tab() {
        return Tab.STAKE;
    }

    @Override
    public boolean offered(Desk desk) {
        return desk.view().rules().issuance().form() == RewardForm.LIQUID
                && desk.view().account().delegations().nonEmpty();
    }

    @Override
    public List<Field> fields(Desk desk, Input input) {
        return List.of(Choices.stakes(
                desk,
                "validator",
                desk.words().say("field_stake"),
                input.number("validator").orElse(-1)));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return input.number("validator")
                .<Reading>map(validator -> new Reading.Ready(new Claim(desk.account(), validator)))
                .orElseGet(() -> unknown(desk));
    }
}
