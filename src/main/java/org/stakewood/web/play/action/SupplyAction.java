package org.stakewood.web.play.action;

import org.stakewood.economy.command.Supply;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Supplies coins to a money market. */
public record SupplyAction(int market, Asset asset) implements LentAction {

    @Override
    public String verb() {
        return "supply";
    }

    @Override
    public String hint(Desk desk) {
        return desk.words()
                .say(
                        "action_supply_hint",
                        desk.numbers().percent(place(desk).rate(asset).supply()));
    }

    @Override
    public String why(Desk desk) {
        return desk.free(asset) == 0 ? desk.words().say("why_none", symbol()) : null;
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        return new Asked(desk.words().say("ask_supply"), symbol(), desk.free(asset));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return withAmount(desk, input, amount -> new Reading.Ready(new Supply(desk.account(), market, asset, amount)));
    }
}
