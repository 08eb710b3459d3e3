package org.stakewood.economy.command;

import org.stakewood.economy.Draft;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.liquidation.Vaults;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;

/** Announces a withdrawal from a vault; 0 calls it off. Refused: INSUFFICIENT_BALANCE, UNKNOWN_TARGET. */
public record NoticeVault(int account, Asset asset, long amount) implements SeatCommand {

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
        Vaults.notice(draft, account, asset, amount);
    }
}
