package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Begins to take stake out. */
public record UndelegateAction() implements Action {

    @Override
    public String id() {
        return "undelegate";
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
    public String hint(Desk desk) {
        return desk.words()
                .say("action_undelegate_hint", desk.view().rules().staking().unbondingDays());
    }

    @Override
    public List<Field> fields(Desk desk, Input input) {
        return List.of(Choices.stakes(desk, "validator", desk.words().say("field_stake"), chosen(desk, input)));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        Delegation stake = Stakes.with(desk, chosen(desk, input));
        return new Asked(desk.words().say("ask_unstake"), "OAK", stake == null ? 0 : Stakes.free(desk, stake));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        Delegation stake = Stakes.with(desk, chosen(desk, input));
        return stake == null
                ? unknown(desk)
                : withAmount(
                        desk,
                        input,
                        amount -> new Reading.Ready(
                                new Undelegate(desk.account(), stake.validator(), Stakes.shares(desk, stake, amount))));
    }

    private static int chosen(Desk desk, Input input) {
        return input.number("validator").orElseGet(() -> Stakes.largest(desk));
    }
}
