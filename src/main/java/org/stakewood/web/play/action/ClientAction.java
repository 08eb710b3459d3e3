package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.SetClient;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Client;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Changes the program of the own validator. */
public record ClientAction() implements Action {

    @Override
    public String id() {
        return "client";
    }

    @Override
    public Tab tab() {
        return Tab.STAKE;
    }

    @Override
    public boolean offered(Desk desk) {
        return desk.view().validator() != null && !desk.view().validator().tombstoned();
    }

    @Override
    public List<Field> fields(Desk desk, Input input) {
        String now = desk.view().validator().operation().nextClient().name();
        return List.of(Choices.clients(desk, input.has("client") ? input.text("client") : now));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return input.choice("client", Client.class)
                .<Reading>map(client -> new Reading.Ready(new SetClient(desk.account(), client)))
                .orElseGet(() -> unknown(desk));
    }
}
