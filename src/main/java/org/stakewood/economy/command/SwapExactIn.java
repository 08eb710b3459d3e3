package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.amm.Trading;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;

/**
 * Sells an exact amount in a pool. Refused: UNKNOWN_TARGET, SLIPPAGE, DEADLINE_PASSED, NO_LIQUIDITY.
 *
 * @param amountIn micro-units paid
 * @param minOut least micro-units to receive
 * @param deadline last day on which it may execute
 */
public record SwapExactIn(int account, int pool, Asset assetIn, long amountIn, long minOut, int deadline)
        implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.TRADE;
    }

    @Override
    public void run(Draft draft) {
        Trading.swapExactIn(draft, account, pool, assetIn, amountIn, minOut, deadline);
    }
}
