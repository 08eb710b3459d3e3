package org.stakewood.web.play.action;

import org.stakewood.economy.command.ClaimFarm;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Takes the ACORN that the farm owes the player. */
public record ClaimFarmAction() implements Action {

    @Override
    public String id() {
        return "claimfarm";
    }

    @Override
    public Tab tab() {
        return Tab.FARM;
    }

    @Override
    public boolean offered(Desk desk) {
        return desk.view().farm().exists();
    }

    @Override
    public String hint(Desk desk) {
        return desk.words()
                .say(
                        "action_claimfarm_hint",
                        desk.amount(Asset.ACORN, desk.view().farm().claim()));
    }

    @Override
    public String why(Desk desk) {
        return desk.view().farm().claim() == 0 ? desk.words().say("why_no_claim") : null;
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return new Reading.Ready(new ClaimFarm(desk.account()));
    }
}
