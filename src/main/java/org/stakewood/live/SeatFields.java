package org.stakewood.live;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stakewood.economy.Account;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Leaving;
import org.stakewood.economy.view.SeatView;
import org.stakewood.game.Series;

/** A player's own figures, by the names of docs/live.md; amounts in micro-units. */
final class SeatFields {

    private SeatFields() {}

    static Map<String, Object> of(SeatView view, Series days, String rank) {
        Account account = view.account();
        Prices prices = view.prices();
        long worth = view.netWorth();
        long oak = account.balances().oak();
        long usd = account.balances().usd();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("networth", worth);
        fields.put("networth.change", change(days, account.id(), worth));
        fields.put("rank", rank);
        fields.put("profit", worth - view.holdingValue());
        fields.put("free.oak", oak);
        fields.put("free.usd", usd);
        fields.put("holding.stake", prices.value(Asset.OAK, staked(view)));
        fields.put("holding.loan", prices.value(Asset.OAK, leaving(view)));
        fields.put("holding.pool", pooled(view));
        if (view.markets() > 0) {
            fields.put("holding.lend", view.lent());
        }
        fields.put("holding.farm", prices.value(Asset.OAK, oak));
        fields.put("holding.cash", usd);
        return fields;
    }

    /** Net worth now against the end of the day before the last; nothing before there are two. */
    private static long change(Series days, int account, long worth) {
        int count = days.days();
        if (count < 2) {
            return 0;
        }
        long[] before = days.worths().get(count - 2);
        return account < before.length ? worth - before[account] : 0;
    }

    private static long staked(SeatView view) {
        long sum = 0;
        for (Delegation each : view.account().delegations()) {
            sum += view.worth(each);
        }
        return sum;
    }

    private static long leaving(SeatView view) {
        long sum = 0;
        for (Leaving each : view.account().leaving()) {
            sum += view.worth(each);
        }
        return sum;
    }

    private static long pooled(SeatView view) {
        long sum = 0;
        for (Liquidity each : view.account().liquidity()) {
            sum += view.worth(each);
        }
        return sum;
    }
}
