package org.stakewood.web.play.action;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.SetOrder;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.order.LimitOrder;
import org.stakewood.economy.order.OrderKind;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.format.AmountText;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;
import org.stakewood.web.text.FigureWords;

/** Lets an order wait for a price in a pool. */
public record LimitAction() implements Action {

    @Override
    public String id() {
        return "limit";
    }

    @Override
    public Tab tab() {
        return Tab.TRADE;
    }

    @Override
    public boolean offered(Desk desk) {
        return desk.view().pools().nonEmpty();
    }

    @Override
    public List<Field> fields(Desk desk, Input input) {
        List<Field.Option> options = new ArrayList<>();
        for (Pool each : desk.view().pools()) {
            options.add(option(desk, input, each, each.asset1()));
            options.add(option(desk, input, each, each.asset2()));
        }
        String price = input.has("price")
                ? input.text("price")
                : desk.numbers().typed(Math.round(chosen(desk, input).spot() * 1e6));
        return List.of(
                Field.choice("sell", desk.words().say("field_order"), options),
                Field.typed("price", desk.words().say("field_order_price"), price, ""));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        return new Asked(desk.words().say("ask_order"), "", desk.free(paid(desk, input)));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        if (input.has("sell") && !known(desk, input.text("sell"))) {
            return unknown(desk);
        }
        AmountText price = input.amount("price", desk.words().locale());
        if (price instanceof AmountText.Unreadable unreadable) {
            return new Reading.Wrong(desk.words().say(unreadable.fault().key()));
        }
        double asked = ((AmountText.Read) price).micros() / 1e6;
        return withAmount(
                desk,
                input,
                amount -> new Reading.Ready(new SetOrder(
                        desk.account(),
                        OrderKind.LIMIT,
                        new LimitOrder(chosen(desk, input).id(), paid(desk, input), amount, asked))));
    }

    private static boolean known(Desk desk, String text) {
        return desk.view()
                .pools()
                .exists(each -> text.equals(value(each, each.asset1())) || text.equals(value(each, each.asset2())));
    }

    /** The chosen pool, or the first. */
    private static Pool chosen(Desk desk, Input input) {
        String text = input.text("sell");
        return desk.view()
                .pools()
                .find(each -> text.equals(value(each, each.asset1())) || text.equals(value(each, each.asset2())))
                .getOrElse(desk.view().pools().get(0));
    }

    private static Asset paid(Desk desk, Input input) {
        Pool pool = chosen(desk, input);
        return input.text("sell").equals(value(pool, pool.asset2())) ? pool.asset2() : pool.asset1();
    }

    private static String value(Pool pool, Asset paid) {
        return pool.id() + "-" + paid;
    }

    private static Field.Option option(Desk desk, Input input, Pool pool, Asset paid) {
        String first = FigureWords.symbol(pool.asset1());
        String second = FigureWords.symbol(pool.asset2());
        String label = paid == pool.asset1()
                ? desk.words().say("option_order_sell", desk.place().pool(pool.id()), first, second)
                : desk.words().say("option_order_buy", desk.place().pool(pool.id()), first, second);
        return new Field.Option(value(pool, paid), label, value(pool, paid).equals(input.text("sell")));
    }
}
