package org.stakewood.economy.liquidation;

import io.vavr.collection.Vector;
import org.stakewood.economy.Draft;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.event.CascadeEnded;
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
 * nobody falls any more. Each pass is told, so that a cascade can be watched domino by domino: what fell, why, what that
 * moved; then the day's whole.
 */
public final class Cascade {

    private static final int PASSES = 50;

    private final Draft draft;
    private final int today;
    private final long orphanBefore;
    private CascadePassed first;
    private CascadePassed last;
    private PassMarks marks;
    private int loans;
    private int positions;
    private long fallen;

    private Cascade(Draft draft) {
        this.draft = draft;
        this.today = draft.day() + 1;
        this.orphanBefore = draft.credit().orphan();
    }

    /** Runs the passes of a day. */
    public static void run(Draft draft) {
        if (draft.scenario().credit().lends()) {
            new Cascade(draft).passes();
        }
    }

    private void passes() {
        int most = draft.scenario().credit().liquidation() == null
                ? PASSES
                : draft.scenario().credit().liquidation().mostPasses();
        int pass = 1;
        while (pass <= most && pass(pass)) {
            pass++;
        }
        if (last != null) {
            end();
        }
        if (pass > most) {
            draft.tell(new CascadeUnfinished(today, most));
        }
    }

    /** One pass; false if nobody fell. */
    private boolean pass(int pass) {
        Oracle before = Oracle.of(draft);
        PassMarks now = PassMarks.of(draft);
        Vector<DueLoan> dueLoans = draft.credit().desks().isEmpty() ? Vector.empty() : Defaults.due(draft, now.loans());
        Vector<DuePosition> duePositions = Unhealthy.due(draft);
        if (draft.scenario().credit().liquidation() == null) {
            duePositions = Vector.empty();
        }
        if (dueLoans.isEmpty() && duePositions.isEmpty()) {
            return false;
        }
        long wave = 0;
        for (DueLoan each : dueLoans) {
            wave = Amount.add(
                    wave, Backing.owed(draft.credit().desks().get(each.loan().desk()), each.loan()));
            Foreclosure.resolve(draft, marks == null ? each : each.because(FallCause.MOVED), now.loans());
            draft.book(EarningPart.LIQUIDATION);
        }
        for (DuePosition each : duePositions) {
            wave = Amount.add(wave, debt(before, each));
            Seizure.resolve(draft, marks == null ? each : each.because(now.since(marks)));
            draft.book(EarningPart.LIQUIDATION);
        }
        tell(pass, dueLoans.size(), duePositions.size(), wave, before, now);
        marks = now;
        return true;
    }

    private void tell(int pass, int fallenLoans, int fallenPositions, long wave, Oracle before, PassMarks now) {
        Wave all = draft.credit().wave().fell(today, wave);
        draft.setCredit(draft.credit().with(all));
        Oracle after = Oracle.of(draft);
        last = new CascadePassed(
                today,
                pass,
                fallenLoans,
                fallenPositions,
                wave,
                now.loans(),
                now.oak(),
                now.soak(),
                before.soakSpot(),
                after.soakSpot(),
                before.oakSpot(),
                after.oakSpot(),
                all.first(),
                all.total());
        first = first == null ? last : first;
        loans += fallenLoans;
        positions += fallenPositions;
        fallen = Amount.add(fallen, wave);
        draft.tell(last);
    }

    private void end() {
        draft.tell(new CascadeEnded(
                today,
                last.pass(),
                loans,
                positions,
                fallen,
                first.soakBefore(),
                last.soakAfter(),
                first.oakBefore(),
                last.oakAfter(),
                draft.credit().orphan() - orphanBefore,
                last.firstWave(),
                last.total()));
    }

    /** A position's debts in micro-OAK. */
    private long debt(Oracle oracle, DuePosition due) {
        double dollars =
                Health.atMark(draft.world(), due.account(), due.market()).debt();
        double price = oracle.oakAverage();
        return price > 0 ? Amount.floorTimes(1, dollars / price) : 0;
    }
}
