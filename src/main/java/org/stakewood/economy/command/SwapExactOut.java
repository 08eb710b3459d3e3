package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.amm.Trading;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;

/**
 * Buys an exact amount in a pool. Refused: UNKNOWN_TARGET, SLIPPAGE, DEADLINE_PASSED, NO_LIQUIDITY.
 *
 * @param maxIn most micro-units to pay
 * @param amountOut micro-units received
 * @param deadline last day on which it may execute
 */
public record SwapExactOut(int account, int pool, Asset assetIn, long maxIn, long amountOut, int deadline)
        implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.TRADE;
    }

    @Override
    public void run(Draft draft) {
        Trading.swapExactOut(draft, account, pool, assetIn, maxIn, amountOut, deadline);
    }
}
