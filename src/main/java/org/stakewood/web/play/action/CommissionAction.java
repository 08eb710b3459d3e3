package org.stakewood.web.play.action;

import java.util.List;
import org.stakewood.economy.command.SetCommission;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Changes what the own validator keeps of others' rewards. */
public record CommissionAction() implements Action {

    @Override
    public String id() {
        return "commission";
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
        double now = desk.view().validator().terms().commission();
        String value = input.has("commission")
                ? input.text("commission")
                : desk.numbers().typed(Math.round(now * 100 * 1e6));
        return List.of(Field.typed("commission", desk.words().say("field_commission"), value, "%"));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        Percent rate = Percent.read(desk, input, "commission");
        return rate.fault() != null
                ? new Reading.Wrong(rate.fault())
                : new Reading.Ready(new SetCommission(desk.account(), rate.rate()));
    }
}
