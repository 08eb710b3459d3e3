package org.stakewood.web.play.action;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.command.SetOrder;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.order.Aid;
import org.stakewood.economy.order.OrderKind;
import org.stakewood.economy.order.ProtectMarket;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.view.MarketView;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;
import org.stakewood.web.text.FigureWords;

/** Lets an order watch over the player's position in a money market. */
public record ProtectMarketAction(int market) implements Action {

    private record Help(Aid aid, Asset asset) {
        String value() {
            return aid + "-" + asset;
        }
    }

    @Override
    public String id() {
        return "protectmarket-" + market;
    }

    @Override
    public String wordsId() {
        return "protectmarket";
    }

    @Override
    public Tab tab() {
        return Tab.LEND;
    }

    @Override
    public boolean offered(Desk desk) {
        return desk.view().market(market).position().indebted();
    }

    @Override
    public List<Field> fields(Desk desk, Input input) {
        Help chosen = chosen(desk, input);
        List<Field.Option> options = all(desk).stream()
                .map(each -> new Field.Option(
                        each.value(),
                        desk.words().say("option_aid_market_" + each.aid(), FigureWords.symbol(each.asset())),
                        each.equals(chosen)))
                .toList();
        return List.of(Field.choice("aid", desk.words().say("field_aid"), options), Watching.field(desk, input));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        Help chosen = chosen(desk, input);
        return new Asked(desk.words().say("ask_aid"), "", chosen == null ? 0 : desk.free(chosen.asset()));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        Help chosen = chosen(desk, input);
        return chosen == null
                ? unknown(desk)
                : Watching.read(
                        this,
                        desk,
                        input,
                        (below, amount) -> new SetOrder(
                                desk.account(),
                                OrderKind.MARKET,
                                new ProtectMarket(market, below, chosen.aid(), chosen.asset(), amount)));
    }

    /** Debts that may be repaid, then collateral that may be added. */
    private List<Help> all(Desk desk) {
        MarketView place = desk.view().market(market);
        List<Help> all = new ArrayList<>();
        for (Book each : place.books()) {
            if (place.owed(each.asset()) > 0) {
                all.add(new Help(Aid.REPAY, each.asset()));
            }
        }
        for (Book each : place.books()) {
            if (place.position().line(each.asset()).collateral()) {
                all.add(new Help(Aid.TOP_UP, each.asset()));
            }
        }
        return all;
    }

    /** The chosen help, or the first; null if the choice was not on the list. */
    private Help chosen(Desk desk, Input input) {
        List<Help> all = all(desk);
        return input.has("aid")
                ? all.stream()
                        .filter(each -> each.value().equals(input.text("aid")))
                        .findFirst()
                        .orElse(null)
                : all.isEmpty() ? null : all.get(0);
    }
}
