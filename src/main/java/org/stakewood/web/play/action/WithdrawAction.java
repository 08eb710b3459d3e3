package org.stakewood.web.play.action;

import org.stakewood.economy.command.Withdraw;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Takes supplied coins out of a money market. */
public record WithdrawAction(int market, Asset asset) implements LentAction {

    @Override
    public String verb() {
        return "withdraw";
    }

    @Override
    public boolean offered(Desk desk) {
        return place(desk).position().line(asset).deposit() > 0;
    }

    @Override
    public String hint(Desk desk) {
        return desk.words()
                .say(
                        "action_withdraw_hint",
                        desk.amount(asset, place(desk).supplied(asset)),
                        desk.amount(asset, place(desk).book(asset).cash()));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        return new Asked(desk.words().say("ask_withdraw"), symbol(), place(desk).withdrawable(asset));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return withAmount(desk, input, amount -> {
            long worth = place(desk).supplied(asset);
            long shares = place(desk).shares(asset, amount);
            return amount > worth + 1
                    ? new Reading.Wrong(desk.words().say("lend_too_much", desk.amount(asset, worth)))
                    : new Reading.Ready(new Withdraw(desk.account(), market, asset, shares));
        });
    }
}
