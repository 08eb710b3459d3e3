package org.stakewood.economy.lending;

import io.vavr.collection.Vector;
import java.util.function.ToDoubleFunction;
import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.World;
import org.stakewood.economy.event.PositionFlagged;
import org.stakewood.economy.liquidation.FallCause;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.LendingRules;

/**
 * Step 7: finds positions with H &lt; 1 at the mark of the pass. A new one is flagged; one that is healthy again loses
 * its flag. Due is what is still unhealthy {@code graceDays} after its flag, or below {@code fullCloseHealth} at once.
 */
public final class Unhealthy {

    private Unhealthy() {}

    /** Flags, and returns what is to be resolved in this pass, by account. One pass over the accounts that owe. */
    public static Vector<DuePosition> due(Draft draft) {
        Vector<DuePosition> due = Vector.empty();
        if (draft.credit().markets().isEmpty()) {
            return due;
        }
        World world = draft.world();
        ToDoubleFunction<Asset> marks = Health.marks(world);
        for (Account account : draft.positioned()) {
            for (MarketPosition position : account.credit().markets()) {
                if (position.indebted() || position.flaggedOn() > 0) {
                    due = judge(draft, world, marks, account.id(), position, due);
                }
            }
        }
        return due;
    }

    private static Vector<DuePosition> judge(
            Draft draft,
            World world,
            ToDoubleFunction<Asset> marks,
            int account,
            MarketPosition position,
            Vector<DuePosition> due) {
        Health now = Health.of(world, account, position.market(), marks, marks);
        if (now.ratio() >= 1) {
            Standing.refresh(draft, account, position.market());
            return due;
        }
        LendingRules rules = Ledger.rules(draft, position.market());
        int today = draft.day() + 1;
        int since = position.flaggedOn() == 0 ? today : position.flaggedOn();
        boolean resolved = now.ratio() < rules.fullCloseHealth() || today >= since + rules.graceDays();
        FallCause cause = now.ratio() >= rules.fullCloseHealth() && since < today ? FallCause.GRACE : FallCause.PRICE;
        if (position.flaggedOn() == 0) {
            Ledger.put(draft, account, position.flagged(today));
            int on = resolved ? today : today + rules.graceDays();
            draft.tell(new PositionFlagged(account, position.market(), now.threshold(), now.debt(), now.ratio(), on));
        }
        return resolved ? due.append(new DuePosition(account, position.market(), now.ratio(), cause)) : due;
    }

    /** True while a position that owes some of an asset is flagged, in any market. */
    public static boolean owing(Draft draft, Asset asset) {
        for (Account account : draft.positioned()) {
            for (MarketPosition position : account.credit().markets()) {
                if (position.flaggedOn() > 0 && position.line(asset).indebted()) {
                    return true;
                }
            }
        }
        return false;
    }
}
