package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.amm.Providing;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;

/**
 * Puts one coin into a weighted or stable pool. Refused: WRONG_POOL_KIND, SLIPPAGE, DEADLINE_PASSED, TOO_SMALL.
 *
 * @param minShares least LP shares to receive
 * @param deadline last day on which it may execute
 */
public record JoinSingle(int account, int pool, Asset asset, long amount, long minShares, int deadline)
        implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.POOL;
    }

    @Override
    public void run(Draft draft) {
        Providing.joinSingle(draft, account, pool, asset, amount, minShares, deadline);
    }
}
