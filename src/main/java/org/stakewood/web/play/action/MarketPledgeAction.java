package org.stakewood.web.play.action;

import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Desk;

/** Puts stake behind the player's debts in a money market. */
public record MarketPledgeAction(int market) implements StakeAction {

    @Override
    public String id() {
        return "marketpledge-" + market;
    }

    @Override
    public String wordsId() {
        return "marketpledge";
    }

    @Override
    public Tab tab() {
        return Tab.LEND;
    }

    @Override
    public boolean offered(Desk desk) {
        return desk.view().market(market).rules().stakeLimit() > 0
                && desk.view().account().delegations().nonEmpty();
    }

    @Override
    public String question() {
        return "ask_pledge";
    }

    @Override
    public SeatCommand command(Desk desk, int validator, long shares) {
        return new Pledge(desk.account(), validator, shares, PledgeTarget.market(market));
    }
}
