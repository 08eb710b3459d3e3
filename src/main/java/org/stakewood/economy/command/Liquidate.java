package org.stakewood.economy.command;

import java.util.Objects;
import org.stakewood.economy.Draft;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.lending.Liquidating;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;

/**
 * Repays a part of another account's unhealthy debt and receives collateral for it. Refused: NOT_FLAGGED,
 * SELF_LIQUIDATION, NO_DEBT, CLOSE_FACTOR, SLIPPAGE, TOO_SMALL.
 *
 * @param owner whose position it is
 * @param most micro-units of the debt asset to repay at most
 * @param collateral whose deposit shares are received; null for stake with the validator
 * @param validator whose stake is received if {@code collateral} is null
 * @param least micro-units of that asset, or of OAK, to receive at least
 */
public record Liquidate(
        int account, int market, int owner, Asset debtAsset, long most, Asset collateral, int validator, long least)
        implements SeatCommand {

    public Liquidate {
        Objects.requireNonNull(debtAsset);
    }

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
        Liquidating.liquidate(draft, account, market, owner, debtAsset, most, collateral, validator, least);
    }
}
