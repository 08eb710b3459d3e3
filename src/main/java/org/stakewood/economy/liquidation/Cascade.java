package org.stakewood.economy.liquidation;

import io.vavr.collection.Vector;
import org.stakewood.economy.Draft;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.economy.event.CascadeUnfinished;
import org.stakewood.economy.lending.DuePosition;
import org.stakewood.economy.lending.Health;
import org.stakewood.economy.lending.Seizure;
import org.stakewood.economy.lending.Unhealthy;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.synthetic.Backing;
import org.stakewood.economy.synthetic.Defaults;
import org.stakewood.economy.synthetic.DueLoan;
import org.stakewood.economy.synthetic.Foreclosure;

/**
 * Step 7: whoever is in default by the prices of now is resolved, and as each resolution moves prices, again, until
 * nobody falls any more. Each pass is told, so that a cascade can be watched domino by domino.
 */
public final class Cascade {

    private static final int PASSES = 50;

    private Cascade() {}

    /** Runs the passes of a day. */
    public static void run(Draft draft) {
        if (!draft.scenario().credit().lends()) {
            return;
        }
        int most = draft.scenario().credit().liquidation() == null
                ? PASSES
                : draft.scenario().credit().liquidation().mostPasses();
        for (int pass = 1; pass <= most; pass++) {
            if (!pass(draft, pass)) {
                return;
            }
        }
        draft.tell(new CascadeUnfinished(draft.day() + 1, most));
    }

    /** One pass; false if nobody fell. */
    private static boolean pass(Draft draft, int pass) {
        Oracle before = Oracle.of(draft);
        double mark = draft.credit().desks().isEmpty() ? 1 : before.cascadeMark();
        Vector<DueLoan> loans = draft.credit().desks().isEmpty() ? Vector.empty() : Defaults.due(draft, mark);
        Vector<DuePosition> positions = Unhealthy.due(draft);
        if (draft.scenario().credit().liquidation() == null) {
            positions = Vector.empty();
        }
        if (loans.isEmpty() && positions.isEmpty()) {
            return false;
        }
        long fallen = 0;
        for (DueLoan each : loans) {
            fallen = Amount.add(
                    fallen, Backing.owed(draft.credit().desks().get(each.loan().desk()), each.loan()));
            Foreclosure.resolve(draft, each.account(), each.loan(), mark);
        }
        for (DuePosition each : positions) {
            fallen = Amount.add(fallen, debt(draft, before, each));
            Seizure.resolve(draft, each.account(), each.market());
        }
        int today = draft.day() + 1;
        Wave wave = draft.credit().wave().fell(today, fallen);
        draft.setCredit(draft.credit().with(wave));
        Oracle after = Oracle.of(draft);
        draft.tell(new CascadePassed(
                today,
                pass,
                loans.size(),
                positions.size(),
                fallen,
                before.soakSpot(),
                after.soakSpot(),
                before.oakSpot(),
                after.oakSpot(),
                wave.first(),
                wave.total()));
        return true;
    }

    /** A position's debts in micro-OAK. */
    private static long debt(Draft draft, Oracle oracle, DuePosition due) {
        double dollars =
                Health.atMark(draft.world(), due.account(), due.market()).debt();
        double price = oracle.oakAverage();
        return price > 0 ? Amount.floorTimes(1, dollars / price) : 0;
    }
}
