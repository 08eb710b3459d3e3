package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.amm.Providing;
import org.stakewood.economy.scenario.Tab;

/**
 * Puts both coins into a pool; what is out of balance is not taken (product and weighted pools). Refused:
 * UNKNOWN_TARGET, SLIPPAGE, DEADLINE_PASSED, TOO_SMALL.
 *
 * @param minShares least LP shares to receive
 * @param deadline last day on which it may execute
 */
public record AddLiquidity(int account, int pool, long amount1, long amount2, long minShares, int deadline)
        implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.POOL;
    }

    @Override
    public void run(Draft draft) {
        Providing.add(draft, account, pool, amount1, amount2, minShares, deadline);
    }
}
