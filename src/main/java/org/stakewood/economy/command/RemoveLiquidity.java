package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.amm.Providing;
import org.stakewood.economy.scenario.Tab;

/**
 * Takes both coins out of a pool. Refused: INSUFFICIENT_SHARES, SLIPPAGE, DEADLINE_PASSED.
 *
 * @param min1 least micro-units of asset 1 to receive
 * @param min2 least micro-units of asset 2 to receive
 * @param deadline last day on which it may execute
 */
public record RemoveLiquidity(int account, int pool, long shares, long min1, long min2, int deadline)
        implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.POOL;
    }

    @Override
    public void run(Draft draft) {
        Providing.remove(draft, account, pool, shares, min1, min2, deadline);
    }
}
