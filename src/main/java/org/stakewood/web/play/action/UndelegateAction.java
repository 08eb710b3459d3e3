package org.stakewood.web.play.action;

import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Desk;

/** Begins to take stake out. */
public record UndelegateAction() implements StakeAction {

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
    public String question() {
        return "ask_unstake";
    }

    @Override
    public SeatCommand command(Desk desk, int validator, long shares) {
        return new Undelegate(desk.account(), validator, shares);
    }
}
