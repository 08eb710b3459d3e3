package org.stakewood.web.play.action;

import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.JoinSingle;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;
import org.stakewood.web.text.FigureWords;

/** Puts one coin alone into a pool. */
public record JoinAction(int pool, Asset asset) implements Action {

    @Override
    public String id() {
        return "join-" + pool + "-" + asset;
    }

    @Override
    public Tab tab() {
        return Tab.POOL;
    }

    @Override
    public boolean offered(Desk desk) {
        return !(desk.view().pools().get(pool).kind() instanceof ConstantProduct);
    }

    @Override
    public String title(Desk desk) {
        return desk.words()
                .say("action_join", FigureWords.symbol(asset), desk.place().pool(pool));
    }

    @Override
    public String hint(Desk desk) {
        return desk.words().say("action_join_hint");
    }

    @Override
    public String why(Desk desk) {
        return desk.free(asset) == 0 ? desk.words().say("why_none", FigureWords.symbol(asset)) : null;
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        return new Asked(
                desk.words().say("ask_put_in", FigureWords.symbol(asset)), FigureWords.symbol(asset), desk.free(asset));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return withAmount(desk, input, amount -> {
            Pool one = desk.view().pools().get(pool);
            long least = Slippage.leastShares(one, asset, amount);
            return new Reading.Ready(new JoinSingle(desk.account(), pool, asset, amount, least, desk.today() + 1));
        });
    }
}
