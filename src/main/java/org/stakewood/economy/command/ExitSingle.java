package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.amm.Providing;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;

/**
 * Takes one coin out of a weighted or stable pool. Refused: WRONG_POOL_KIND, INSUFFICIENT_SHARES, SLIPPAGE,
 * NO_LIQUIDITY, DEADLINE_PASSED.
 *
 * @param minOut least micro-units to receive
 * @param deadline last day on which it may execute
 */
public record ExitSingle(int account, int pool, long shares, Asset asset, long minOut, int deadline)
        implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.POOL;
    }

    @Override
    public void run(Draft draft) {
        Providing.exitSingle(draft, account, pool, shares, asset, minOut, deadline);
    }
}
