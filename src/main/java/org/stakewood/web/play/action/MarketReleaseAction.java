package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.Release;
import org.stakewood.economy.lending.Pledge;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Stake;
import org.stakewood.economy.view.MarketView;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Takes stake back that stands behind the player's debts in a money market. */
public record MarketReleaseAction(int market) implements Action {

    @Override
    public String id() {
        return "marketrelease-" + market;
    }

    @Override
    public String wordsId() {
        return "marketrelease";
    }

    @Override
    public Tab tab() {
        return Tab.LEND;
    }

    @Override
    public boolean offered(Desk desk) {
        return place(desk).position().pledges().nonEmpty();
    }

    @Override
    public List<Field> fields(Desk desk, Input input) {
        Pledge chosen = chosen(desk, input);
        List<Field.Option> options = place(desk)
                .position()
                .pledges()
                .map(each -> new Field.Option(
                        Integer.toString(each.validator()),
                        desk.place().validator(each.validator()) + " · "
                                + desk.amount(Asset.OAK, place(desk).worth(each)),
                        each.equals(chosen)))
                .asJava();
        return List.of(Field.choice("validator", desk.words().say("field_stake"), options));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        Pledge chosen = chosen(desk, input);
        return new Asked(
                desk.words().say("ask_release"),
                "OAK",
                chosen == null ? 0 : place(desk).worth(chosen));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        Pledge chosen = chosen(desk, input);
        return chosen == null
                ? unknown(desk)
                : withAmount(
                        desk,
                        input,
                        amount -> new Reading.Ready(new Release(
                                desk.account(),
                                chosen.validator(),
                                shares(desk, chosen, amount),
                                PledgeTarget.market(market))));
    }

    /** Shares for an amount: all pledged ones if it is what they are worth. */
    private long shares(Desk desk, Pledge pledge, long amount) {
        long worth = place(desk).worth(pledge);
        Stake stake = desk.view().validators().get(pledge.validator()).stake();
        return amount >= worth && amount <= worth + 1 || stake.tokens() == 0
                ? pledge.shares()
                : Math.max(1, Amount.mulDivCeil(amount, stake.shares(), stake.tokens()));
    }

    private Pledge chosen(Desk desk, Input input) {
        var pledges = place(desk).position().pledges();
        int validator = input.number("validator")
                .orElse(pledges.isEmpty() ? -1 : pledges.head().validator());
        return pledges.find(each -> each.validator() == validator).getOrNull();
    }

    private MarketView place(Desk desk) {
        return desk.view().market(market);
    }
}
