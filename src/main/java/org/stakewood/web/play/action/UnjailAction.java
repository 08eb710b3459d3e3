package org.stakewood.web.play.action;

import org.stakewood.economy.command.Unjail;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Status;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Brings the own validator back from jail. */
public record UnjailAction() implements Action {

    @Override
    public String id() {
        return "unjail";
    }

    @Override
    public Tab tab() {
        return Tab.STAKE;
    }

    @Override
    public boolean offered(Desk desk) {
        return desk.view().validator() != null && desk.view().validator().status() == Status.JAILED;
    }

    @Override
    public String why(Desk desk) {
        int release = desk.view().validator().jailedOn()
                + desk.view().rules().staking().jailDays();
        return desk.today() < release
                ? desk.words().say("why_jail", desk.numbers().count(release))
                : null;
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return new Reading.Ready(new Unjail(desk.account()));
    }
}
