package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.outside.OutsideTrade;
import org.stakewood.economy.scenario.Tab;

/**
 * Buys or sells OAK on the outside market. Refused: DAILY_LIMIT, SLIPPAGE, OUTSIDE_EMPTY.
 *
 * @param oak micro-OAK
 * @param limit USD for one OAK, costs included: the most when buying, the least when selling
 */
public record TradeOutside(int account, boolean buy, long oak, double limit) implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.TRADE;
    }

    @Override
    public void run(Draft draft) {
        OutsideTrade.execute(draft, account, buy, oak, limit);
    }
}
