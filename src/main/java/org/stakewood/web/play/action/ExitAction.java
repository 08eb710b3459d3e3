package org.stakewood.web.play.action;

import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.command.ExitSingle;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;
import org.stakewood.web.text.FigureWords;

/** Takes one coin alone out of a pool. */
public record ExitAction(int pool, Asset asset) implements Action {

    @Override
    public String id() {
        return "exit-" + pool + "-" + asset;
    }

    @Override
    public Tab tab() {
        return Tab.POOL;
    }

    @Override
    public boolean offered(Desk desk) {
        return desk.view().account().liquidityIn(pool) >= 0
                && !(desk.view().pools().get(pool).kind() instanceof ConstantProduct);
    }

    @Override
    public String title(Desk desk) {
        return desk.words()
                .say("action_exit", FigureWords.symbol(asset), desk.place().pool(pool));
    }

    @Override
    public String hint(Desk desk) {
        return desk.words().say("action_exit_hint");
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        int at = desk.view().account().liquidityIn(pool);
        return new Asked(
                desk.words().say("ask_shares"),
                desk.words().say("unit_shares"),
                at < 0 ? 0 : desk.view().account().liquidity().get(at).shares());
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return withAmount(desk, input, shares -> {
            long least = Slippage.leastPayout(desk, pool, shares, asset);
            return new Reading.Ready(new ExitSingle(desk.account(), pool, shares, asset, least, desk.today() + 1));
        });
    }
}
