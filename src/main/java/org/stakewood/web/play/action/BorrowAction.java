package org.stakewood.web.play.action;

import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Borrows from a money market. */
public record BorrowAction(int market, Asset asset) implements LentAction {

    @Override
    public String verb() {
        return "borrow";
    }

    @Override
    public String hint(Desk desk) {
        return desk.words()
                .say(
                        "action_borrow_hint",
                        desk.numbers().percent(place(desk).rate(asset).borrow()));
    }

    @Override
    public String why(Desk desk) {
        return place(desk).health().limit() == 0 ? desk.words().say("why_no_collateral") : null;
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        return new Asked(desk.words().say("ask_borrow"), symbol(), place(desk).borrowable(asset));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return withAmount(desk, input, amount -> new Reading.Ready(new Borrow(desk.account(), market, asset, amount)));
    }
}
