package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.OpenValidator;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Client;
import org.stakewood.economy.staking.Tier;
import org.stakewood.economy.staking.Validator;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Opens an own validator. */
public record OpenAction() implements Action {

    @Override
    public String id() {
        return "open";
    }

    @Override
    public Tab tab() {
        return Tab.STAKE;
    }

    @Override
    public boolean offered(Desk desk) {
        Validator own = desk.view().validator();
        return own == null || own.tombstoned();
    }

    @Override
    public String hint(Desk desk) {
        return desk.words()
                .say(
                        "action_open_hint",
                        desk.amount(Asset.OAK, desk.view().rules().staking().minSelfBond()));
    }

    @Override
    public List<Field> fields(Desk desk, Input input) {
        double opening = desk.view().rules().staking().openingCommission();
        String commission = input.has("commission")
                ? input.text("commission")
                : desk.numbers().typed(Math.round(opening * 100 * 1e6));
        return List.of(
                Choices.clients(desk, input.has("client") ? input.text("client") : Client.B.name()),
                Choices.tiers(desk, input.has("tier") ? input.text("tier") : Tier.PROFESSIONAL.name()),
                Field.typed("commission", desk.words().say("field_commission"), commission, "%"));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        return new Asked(desk.words().say("ask_self_bond"), "OAK", desk.free(Asset.OAK));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        var client = input.choice("client", Client.class);
        var tier = input.choice("tier", Tier.class);
        if (client.isEmpty() || tier.isEmpty()) {
            return unknown(desk);
        }
        Percent commission = Percent.read(desk, input, "commission");
        if (commission.fault() != null) {
            return new Reading.Wrong(commission.fault());
        }
        return withAmount(
                desk,
                input,
                amount -> new Reading.Ready(
                        new OpenValidator(desk.account(), client.get(), tier.get(), commission.rate(), amount)));
    }
}
