package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Puts stake behind the player's debts in a money market. */
public record MarketPledgeAction(int market) implements Action {

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
    public List<Field> fields(Desk desk, Input input) {
        return List.of(Choices.stakes(desk, "validator", desk.words().say("field_stake"), chosen(desk, input)));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        Delegation stake = Stakes.with(desk, chosen(desk, input));
        return new Asked(desk.words().say("ask_pledge"), "OAK", stake == null ? 0 : Stakes.free(desk, stake));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        Delegation stake = Stakes.with(desk, chosen(desk, input));
        return stake == null
                ? unknown(desk)
                : withAmount(
                        desk,
                        input,
                        amount -> new Reading.Ready(new Pledge(
                                desk.account(),
                                stake.validator(),
                                Stakes.shares(desk, stake, amount),
                                PledgeTarget.market(market))));
    }

    private static int chosen(Desk desk, Input input) {
        return input.number("validator").orElseGet(() -> Stakes.largest(desk));
    }
}
