package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.staking.Client;
import org.stakewood.economy.staking.Operating;
import org.stakewood.economy.staking.Tier;

/**
 * Opens a validator with a self-bond and pays its first bill. Refused: ALREADY_OPERATOR, SELF_BOND_TOO_SMALL,
 * COMMISSION_OUT_OF_RANGE, TIER_UNPAID.
 *
 * @param selfBond micro-OAK
 */
public record OpenValidator(int account, Client client, Tier tier, double commission, long selfBond)
        implements SeatCommand {

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
        Operating.open(draft, account, client, tier, commission, selfBond);
    }
}
