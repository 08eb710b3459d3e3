package org.stakewood.web.play.action;

import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.AddLiquidity;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;
import org.stakewood.web.text.FigureWords;

/** Puts both coins of a pool in, in the mixture of the moment. */
public record AddAction(int pool) implements Action {

    @Override
    public String id() {
        return "add-" + pool;
    }

    @Override
    public Tab tab() {
        return Tab.POOL;
    }

    @Override
    public String title(Desk desk) {
        return desk.words().say("action_add", desk.place().pool(pool));
    }

    @Override
    public String hint(Desk desk) {
        Pool one = one(desk);
        return desk.words()
                .say(
                        "action_add_hint",
                        desk.amount(one.asset1(), desk.free(one.asset1())),
                        desk.amount(one.asset2(), desk.free(one.asset2())));
    }

    @Override
    public String why(Desk desk) {
        Pool one = one(desk);
        for (Asset each : new Asset[] {one.asset1(), one.asset2()}) {
            if (desk.free(each) == 0) {
                return desk.words().say("why_none", FigureWords.symbol(each));
            }
        }
        return null;
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        Pool one = one(desk);
        long byOther = Amount.mulDivFloor(desk.free(one.asset2()), one.reserve1(), one.reserve2());
        return new Asked(
                desk.words().say("ask_add", FigureWords.symbol(one.asset1()), FigureWords.symbol(one.asset2())),
                FigureWords.symbol(one.asset1()),
                Math.min(desk.free(one.asset1()), byOther));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        Pool one = one(desk);
        return withAmount(desk, input, amount -> {
            if (amount > Long.MAX_VALUE / 4 / Math.max(1, one.reserve2() / one.reserve1() + 1)) {
                return new Reading.Wrong(desk.words().say("amount_too_large"));
            }
            long other = Amount.mulDivCeil(amount, one.reserve2(), one.reserve1());
            long least = Slippage.leastShares(desk, pool, amount, other);
            return new Reading.Ready(new AddLiquidity(desk.account(), pool, amount, other, least, desk.today() + 1));
        });
    }

    private Pool one(Desk desk) {
        return desk.view().pools().get(pool);
    }
}
