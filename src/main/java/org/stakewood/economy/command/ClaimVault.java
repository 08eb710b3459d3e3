package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.liquidation.Vaults;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;

/** Pays out the collateral that a vault deposit has gained. Refused: NOTHING_TO_CLAIM, UNKNOWN_TARGET. */
public record ClaimVault(int account, Asset asset) implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.LEND;
    }

    @Override
    public EarningPart part() {
        return EarningPart.LIQUIDATION;
    }

    @Override
    public void run(Draft draft) {
        Vaults.claim(draft, account, asset);
    }
}
