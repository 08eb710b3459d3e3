package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.Restart;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Begins again after ruin, with stake that is granted. */
public record RestartAction() implements Action {

    @Override
    public String id() {
        return "restart";
    }

    @Override
    public Tab tab() {
        return Tab.STAKE;
    }

    @Override
    public boolean offered(Desk desk) {
        return desk.view().ruined();
    }

    @Override
    public String title(Desk desk) {
        return desk.words()
                .say("action_restart", desk.amount(Asset.OAK, desk.view().restartGrant()));
    }

    @Override
    public List<Field> fields(Desk desk, Input input) {
        return List.of(Choices.validators(
                desk,
                "validator",
                desk.words().say("field_validator"),
                input.number("validator").orElse(-1)));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return input.number("validator")
                .<Reading>map(chosen -> new Reading.Ready(new Restart(desk.account(), chosen)))
                .orElseGet(() -> unknown(desk));
    }
}
