package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Operating;
import org.stakewood.economy.staking.Tier;

/**
 * Changes the level of operations; a dearer one costs the difference for today. Refused: NO_VALIDATOR, TIER_UNPAID.
 */
public record SetTier(int account, Tier tier) implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.STAKE;
    }

    @Override
    public EarningPart part() {
        return EarningPart.BILLS;
    }

    @Override
    public void run(Draft draft) {
        Operating.setTier(draft, account, tier);
    }
}
