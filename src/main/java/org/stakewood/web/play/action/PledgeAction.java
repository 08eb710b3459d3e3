package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Puts stake behind a loan of a desk. */
public record PledgeAction(int lender) implements LoanAction {

    @Override
    public String verb() {
        return "pledge";
    }

    @Override
    public boolean offered(Desk desk) {
        return true;
    }

    @Override
    public String why(Desk desk) {
        return desk.view().account().delegations().isEmpty() ? desk.words().say("why_no_stake") : null;
    }

    @Override
    public List<Field> fields(Desk desk, Input input) {
        return desk.view().account().delegations().isEmpty()
                ? List.of()
                : List.of(Choices.stakes(desk, "validator", desk.words().say("field_stake"), validator(desk, input)));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        Delegation stake = Stakes.with(desk, validator(desk, input));
        return new Asked(desk.words().say("ask_pledge"), "OAK", stake == null ? 0 : Stakes.free(desk, stake));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        Delegation stake = Stakes.with(desk, validator(desk, input));
        return stake == null
                ? unknown(desk)
                : withAmount(
                        desk,
                        input,
                        amount -> new Reading.Ready(new Pledge(
                                desk.account(),
                                stake.validator(),
                                Stakes.shares(desk, stake, amount),
                                PledgeTarget.desk(lender))));
    }

    private static int validator(Desk desk, Input input) {
        return input.number("validator").orElseGet(() -> Stakes.largest(desk));
    }
}
