package org.stakewood.web.play.action;

import org.stakewood.economy.Today;
import org.stakewood.economy.command.TradeOutside;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.play.Action;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Buys or sells OAK on the outside market. */
public record OutsideAction(boolean buy) implements Action {

    @Override
    public String id() {
        return buy ? "outside-buy" : "outside-sell";
    }

    @Override
    public String wordsId() {
        return buy ? "outside_buy" : "outside_sell";
    }

    @Override
    public Tab tab() {
        return Tab.TRADE;
    }

    @Override
    public String hint(Desk desk) {
        return desk.words().say("action_" + wordsId() + "_hint", desk.amount(Asset.OAK, left(desk)));
    }

    @Override
    public String why(Desk desk) {
        if (left(desk) == 0) {
            return desk.words().say("why_daily_limit");
        }
        Asset paid = buy ? Asset.USD : Asset.OAK;
        return desk.free(paid) == 0 ? desk.words().say("why_none", paid.name()) : null;
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        return new Asked(desk.words().say(buy ? "ask_buy" : "ask_sell", "OAK"), "OAK", most(desk));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return withAmount(desk, input, oak -> {
            double usd = buy ? desk.view().outsideCost(oak) : desk.view().outsideProceeds(oak);
            double limit = Slippage.limit(usd / oak, buy);
            return new Reading.Ready(new TradeOutside(desk.account(), buy, oak, limit));
        });
    }

    private long most(Desk desk) {
        if (!buy) {
            return Math.min(left(desk), desk.free(Asset.OAK));
        }
        long low = 0;
        long high = left(desk);
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (desk.view().outsideCost(middle) <= desk.free(Asset.USD)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static long left(Desk desk) {
        Today today = desk.view().account().today().on(desk.view().day());
        return Math.max(0, desk.view().rules().outside().dailyLimit() - today.outside());
    }
}
