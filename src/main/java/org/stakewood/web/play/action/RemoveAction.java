package org.stakewood.web.play.action;

import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.command.RemoveLiquidity;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Takes both coins out of a pool. */
public record RemoveAction(int pool) implements Action {

    @Override
    public String id() {
        return "remove-" + pool;
    }

    @Override
    public Tab tab() {
        return Tab.POOL;
    }

    @Override
    public boolean offered(Desk desk) {
        return desk.view().account().liquidityIn(pool) >= 0;
    }

    @Override
    public String title(Desk desk) {
        return desk.words().say("action_remove", desk.place().pool(pool));
    }

    @Override
    public String hint(Desk desk) {
        return desk.words().say("action_remove_hint");
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        return new Asked(desk.words().say("ask_shares"), desk.words().say("unit_shares"), held(desk));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return withAmount(desk, input, shares -> {
            long[] least = Slippage.leastPayout(desk, pool, shares);
            return new Reading.Ready(
                    new RemoveLiquidity(desk.account(), pool, shares, least[0], least[1], desk.today() + 1));
        });
    }

    private long held(Desk desk) {
        int at = desk.view().account().liquidityIn(pool);
        Liquidity position = at < 0 ? null : desk.view().account().liquidity().get(at);
        return position == null ? 0 : position.shares();
    }
}
