package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;

/** Puts stake behind a loan of a desk. */
public record PledgeAction(int lender) implements LoanAction, StakeAction {

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
        return desk.view().account().delegations().isEmpty() ? List.of() : StakeAction.super.fields(desk, input);
    }

    @Override
    public String question() {
        return "ask_pledge";
    }

    @Override
    public SeatCommand command(Desk desk, int validator, long shares) {
        return new Pledge(desk.account(), validator, shares, PledgeTarget.desk(lender));
    }
}
