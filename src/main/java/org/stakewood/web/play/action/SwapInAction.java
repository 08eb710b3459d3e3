package org.stakewood.web.play.action;

import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;
import org.stakewood.web.text.PoolNames;

/** Sells an exact amount in a pool. */
public record SwapInAction(int pool, Asset in) implements Action {

    @Override
    public String id() {
        return "swap-" + pool + "-" + in;
    }

    @Override
    public Tab tab() {
        return Tab.TRADE;
    }

    @Override
    public String title(Desk desk) {
        String title = desk.words().say("action_swap", symbol(in), symbol(out(desk)));
        String mark = PoolNames.mark(desk.view().pools().get(pool), desk.view().pools(), desk.words());
        return mark.isEmpty() ? title : title + " · " + mark;
    }

    @Override
    public String hint(Desk desk) {
        return desk.words().say("action_swap_hint", desk.place().pool(pool));
    }

    @Override
    public String why(Desk desk) {
        return desk.free(in) == 0 ? desk.words().say("why_none", symbol(in)) : null;
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        return new Asked(desk.words().say("ask_sell", symbol(in)), symbol(in), desk.free(in));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return withAmount(desk, input, amount -> {
            long least = Slippage.least(Slippage.quoteIn(desk, pool, in, amount));
            return new Reading.Ready(new SwapExactIn(desk.account(), pool, in, amount, least, desk.today() + 1));
        });
    }

    private Asset out(Desk desk) {
        Pool one = desk.view().pools().get(pool);
        return one.asset1() == in ? one.asset2() : one.asset1();
    }

    private static String symbol(Asset asset) {
        return org.stakewood.web.text.FigureWords.symbol(asset);
    }
}
