package org.stakewood.economy.command;

import java.util.Objects;
import org.stakewood.economy.Draft;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.lending.Borrowing;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;

/**
 * Pays a debt to a market back. Refused: NO_DEBT, TOO_SMALL.
 *
 * @param amount micro-units to pay at most
 * @param all true to pay everything, whatever it is
 */
public record Repay(int account, int market, Asset asset, long amount, boolean all) implements SeatCommand {

    public Repay {
        Objects.requireNonNull(asset);
    }

    @Override
    public Tab tab() {
        return Tab.LEND;
    }

    @Override
    public EarningPart part() {
        return EarningPart.INTEREST_PAID;
    }

    @Override
    public void run(Draft draft) {
        Borrowing.repay(draft, account, market, asset, amount, all);
    }
}
