package org.stakewood.economy.outside;

import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.House;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Today;
import org.stakewood.economy.Unit;
import org.stakewood.economy.event.TradedOutside;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.OutsideRules;

/** A seat trades OAK with the rest of the world, which creates nothing: it has what it has of both coins. */
public final class OutsideTrade {

    private OutsideTrade() {}

    /** Buys or sells; {@code limit} is the worst average price in USD, costs included. */
    public static void execute(Draft draft, int account, boolean buy, long oak, double limit) {
        Check.positive(oak);
        if (!Double.isFinite(limit) || limit < 0) {
            throw RefusedException.because(Reason.INVALID_AMOUNT, new Figure("amount", Unit.COUNT, 0));
        }
        useUp(draft, account, oak);
        OutsideMarket market = draft.outside();
        OutsideRules rules = draft.scenario().outside();
        double before = Quote.price(market, rules);
        long usd = buy ? Quote.cost(market, rules, oak) : Quote.proceeds(market, rules, oak);
        double average = (double) usd / oak;
        if (buy ? average > limit : average < limit) {
            throw RefusedException.because(
                    Reason.SLIPPAGE, Figure.ratio(buy ? "most" : "least", limit), Figure.ratio("now", average));
        }
        exchange(draft, account, buy, oak, usd);
        draft.setOutside(market.traded(buy ? oak : -oak));
        long worth = Amount.floorTimes(oak, market.price());
        long gain = buy ? worth - usd : usd - worth;
        draft.update(account, each -> each.with(each.track().plusTraded(gain)));
        double after = Quote.price(draft.outside(), rules);
        draft.tell(new TradedOutside(account, buy, oak, usd, before, after));
    }

    private static void useUp(Draft draft, int account, long oak) {
        long limit = draft.scenario().outside().dailyLimit();
        Today today = draft.account(account).today().on(draft.day());
        if (oak > limit - today.outside()) {
            throw RefusedException.because(
                    Reason.DAILY_LIMIT,
                    new Figure("limit", Unit.OAK, limit),
                    new Figure("most", Unit.OAK, limit - today.outside()));
        }
        draft.update(account, each -> each.with(today.plusOutside(oak)));
    }

    private static void exchange(Draft draft, int account, boolean buy, long oak, long usd) {
        Asset given = buy ? Asset.OAK : Asset.USD;
        long amount = buy ? oak : usd;
        long there = draft.house(House.OUTSIDE).of(given);
        if (there < amount) {
            throw RefusedException.because(Reason.OUTSIDE_EMPTY, new Figure("available", given.unit(), there));
        }
        draft.debit(account, buy ? Asset.USD : Asset.OAK, buy ? usd : oak);
        draft.credit(House.OUTSIDE, buy ? Asset.USD : Asset.OAK, buy ? usd : oak);
        draft.debit(House.OUTSIDE, given, amount);
        draft.credit(account, given, amount);
    }
}
