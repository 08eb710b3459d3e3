package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.SetTier;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Tier;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Changes how well the own validator is run. */
public record TierAction() implements Action {

    @Override
    public String id() {
        return "tier";
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
        String now = desk.view().validator().operation().tier().name();
        return List.of(Choices.tiers(desk, input.has("tier") ? input.text("tier") : now));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return input.choice("tier", Tier.class)
                .<Reading>map(tier -> new Reading.Ready(new SetTier(desk.account(), tier)))
                .orElseGet(() -> unknown(desk));
    }
}
