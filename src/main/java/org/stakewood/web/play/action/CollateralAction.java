package org.stakewood.web.play.action;

import org.stakewood.economy.command.SetCollateral;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Lets a deposit stand for the player's debts, or no longer. */
public record CollateralAction(int market, Asset asset) implements LentAction {

    @Override
    public String verb() {
        return "collateral";
    }

    @Override
    public boolean offered(Desk desk) {
        return place(desk).position().line(asset).deposit() > 0;
    }

    @Override
    public String wordsId() {
        return verb();
    }

    @Override
    public String title(Desk desk) {
        return desk.words().say(on(desk) ? "action_collateral_off" : "action_collateral_on", symbol());
    }

    @Override
    public String hint(Desk desk) {
        return desk.words().say(on(desk) ? "action_collateral_off_hint" : "action_collateral_on_hint");
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return new Reading.Ready(new SetCollateral(desk.account(), market, asset, !on(desk)));
    }

    private boolean on(Desk desk) {
        return place(desk).position().line(asset).collateral();
    }
}
