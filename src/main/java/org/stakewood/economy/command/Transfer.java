package org.stakewood.economy.command;

import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.event.Transferred;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Tab;

/**
 * Sends coins to another seat; leaderboards leave such gifts out. Refused: TRANSFERS_OFF, UNKNOWN_TARGET.
 *
 * @param amount micro-units of the asset
 */
public record Transfer(int account, int to, Asset asset, long amount) implements SeatCommand {

    @Override
    public Tab tab() {
        return Tab.TRADE;
    }

    @Override
    public EarningPart part() {
        return EarningPart.GIFTS;
    }

    @Override
    public void run(Draft draft) {
        Check.positive(amount);
        if (!draft.scenario().transfers()) {
            throw RefusedException.because(Reason.TRANSFERS_OFF);
        }
        Check.known(to, draft.accounts().size());
        if (to == account) {
            throw RefusedException.because(Reason.UNKNOWN_TARGET, new Figure("id", Unit.COUNT, to));
        }
        draft.debit(account, asset, amount);
        draft.credit(to, asset, amount);
        long value = Prices.of(draft).value(asset, amount);
        draft.update(account, each -> each.with(each.track().plusGift(-value)));
        draft.update(to, each -> each.with(each.track().plusGift(value)));
        draft.tell(new Transferred(account, to, asset, amount));
    }
}
