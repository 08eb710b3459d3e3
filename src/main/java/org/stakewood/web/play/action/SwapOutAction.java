package org.stakewood.web.play.action;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.SwapExactOut;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Field;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;
import org.stakewood.web.text.FigureWords;

/** Buys an exact amount in a pool. */
public record SwapOutAction() implements Action {

    @Override
    public String id() {
        return "swapout";
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
            options.add(option(desk, input, each, each.asset1(), each.asset2()));
            options.add(option(desk, input, each, each.asset2(), each.asset1()));
        }
        return List.of(Field.choice("buy", desk.words().say("field_buy"), options));
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        return new Asked(desk.words().say("ask_exact"), "", 0);
    }

    @Override
    public Reading read(Desk desk, Input input) {
        String[] parts = input.text("buy").split("-", 2);
        for (Pool each : desk.view().pools()) {
            if (parts.length == 2 && Integer.toString(each.id()).equals(parts[0])) {
                Asset in = parts[1].equals(each.asset1().name())
                        ? each.asset2()
                        : parts[1].equals(each.asset2().name()) ? each.asset1() : null;
                return in == null ? unknown(desk) : read(desk, input, each, in);
            }
        }
        return unknown(desk);
    }

    private Reading read(Desk desk, Input input, Pool pool, Asset in) {
        return withAmount(desk, input, amount -> {
            long most = Slippage.most(Slippage.quoteOut(desk, pool.id(), in, amount));
            return new Reading.Ready(new SwapExactOut(desk.account(), pool.id(), in, most, amount, desk.today() + 1));
        });
    }

    private static Field.Option option(Desk desk, Input input, Pool pool, Asset bought, Asset paid) {
        String value = pool.id() + "-" + bought;
        String label = desk.words().say("option_buy", FigureWords.symbol(bought), FigureWords.symbol(paid));
        return new Field.Option(value, label, value.equals(input.text("buy")));
    }
}
