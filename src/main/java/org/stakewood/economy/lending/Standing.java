package org.stakewood.economy.lending;

import org.stakewood.economy.Draft;
import org.stakewood.economy.event.PositionCured;

/** Keeps the flag of a position true when something has been done about it. */
final class Standing {

    private Standing() {}

    /** Takes the flag off a position that has become healthy; only a passing day sets one. */
    static void refresh(Draft draft, int account, int market) {
        MarketPosition position = Ledger.position(draft, account, market);
        if (position.flaggedOn() == 0) {
            return;
        }
        Health now = Health.atMark(draft.world(), account, market);
        if (now.ratio() >= 1) {
            Ledger.put(draft, account, position.flagged(0));
            draft.tell(new PositionCured(account, market, now.threshold(), now.debt()));
        }
    }
}
