package org.stakewood.web.play.action;

import org.stakewood.economy.command.Repay;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.web.play.Asked;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Input;
import org.stakewood.web.play.Reading;

/** Pays a debt to a money market back; no less than the whole debt means all of it, whatever it is by then. */
public record RepayAction(int market, Asset asset) implements LentAction {

    private static final int DAYS_AHEAD = 3;

    @Override
    public String verb() {
        return "repay";
    }

    @Override
    public boolean offered(Desk desk) {
        return place(desk).owed(asset) > 0;
    }

    @Override
    public String hint(Desk desk) {
        return desk.words()
                .say("action_repay_hint", desk.amount(asset, place(desk).owed(asset)));
    }

    @Override
    public String why(Desk desk) {
        return desk.free(asset) == 0 ? desk.words().say("why_none", symbol()) : null;
    }

    @Override
    public Asked asked(Desk desk, Input input) {
        return new Asked(desk.words().say("ask_repay"), symbol(), Math.min(desk.free(asset), soon(desk)));
    }

    /** What would be owed in some days: enough for all of it even if a day passes before the form is sent. */
    private long soon(Desk desk) {
        double rate = place(desk).rate(asset).borrow();
        int year = desk.view().rules().time().daysPerYear();
        long owed = place(desk).owed(asset);
        return Amount.add(owed, Amount.ceilTimes(owed, DAYS_AHEAD * rate / year));
    }

    @Override
    public Reading read(Desk desk, Input input) {
        return withAmount(
                desk,
                input,
                amount -> new Reading.Ready(new Repay(
                        desk.account(),
                        market,
                        asset,
                        amount,
                        amount >= place(desk).owed(asset))));
    }
}
