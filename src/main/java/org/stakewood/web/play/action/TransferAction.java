package org.stakewood.web.play.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stakewood.economy.command.Transfer;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Sends coins to another player. */
public record TransferAction() implements Action {

    @Override
    public String id() {
        return "transfer";
    }

    @Override
    public Tab tab() {
        return Tab.TRADE;
    }

    @Override
    public boolean offered(Desk desk) {
        return desk.view().rules().transfers();
    }

    @Override
    public List<Field> fields(Desk desk, Input input) {
        List<Field.Option> people = new ArrayList<>();
        for (Map.Entry<Integer, String> each : desk.place().names().nicknames().entrySet()) {
            if (each.getKey() != desk.account()) {
                String value = each.getKey().toString();
                people.add(new Field.Option(value, each.getValue(), value.equals(input.text("to"))));
            }
        }
        List<Field.Option> coins = List.of(
                new Field.Option(Asset.OAK.name(), "OAK", !input.text("asset").equals("USD")),
                new Field.Option(Asset.USD.name(), "USD", input.text("asset").equals("USD")));
        return List.of(
                Field.choice("to", desk.words().say("field_to_player"), people),
                Field.choice("asset", desk.words().say("field_coin"), coins));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        return new Asked(desk.words().say("label_amount"), "", 0);
    }

    @Override
    public Reading read(Desk desk, Input input) {
        var to = input.number("to");
        var asset = input.choice("asset", Asset.class);
        return to.isEmpty() || asset.isEmpty()
                ? unknown(desk)
                : withAmount(
                        desk,
                        input,
                        amount -> new Reading.Ready(new Transfer(desk.account(), to.get(), asset.get(), amount)));
    }
}
