package org.stakewood.economy.synthetic;

import io.vavr.collection.Vector;
import java.util.Comparator;
import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.World;
import org.stakewood.economy.event.DrawsHalted;
import org.stakewood.economy.event.SurchargeSet;
import org.stakewood.economy.liquidation.FallCause;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.GuardRules;

/**
 * Step 9: the guards of the desks that have any, on the average price p and net security N/C. HALT begins when either is
 * below its floor and ends when both are above it by a buffer, each for a least time; two-sided it neither begins above
 * par nor outlives a price beyond the ceiling. SURCHARGE is computed every day; CALL takes the weakest loans.
 */
public final class Guards {

    private final Draft draft;
    private final int desk;
    private final GuardRules rules;
    private final double price;
    private final double security;
    private final int today;

    private Guards(Draft draft, int desk, double price, double security) {
        this.draft = draft;
        this.desk = desk;
        this.rules = LoanBook.rules(draft, desk).guards();
        this.price = price;
        this.security = security;
        this.today = draft.day() + 1;
    }

    /** Lets every guard act. */
    public static void act(Draft draft) {
        if (!draft.scenario().credit().desks().stream().anyMatch(each -> each.guards() != null)) {
            return;
        }
        double price = Oracle.of(draft).soakAverage();
        double security = (double) NetSecurity.of(draft).net() / draft.supply().outstanding(Asset.OAK);
        for (int id = 0; id < draft.credit().desks().size(); id++) {
            if (LoanBook.rules(draft, id).guards() != null) {
                Guards guards = new Guards(draft, id, price, security);
                guards.halt();
                guards.surcharge();
                guards.call();
            }
        }
    }

    /** Desks that are halted, or would begin to be if the day ended now. */
    public static int halts(World world) {
        if (world.scenario().credit().desks().stream().noneMatch(each -> each.guards() != null)) {
            return 0;
        }
        Draft draft = new Draft(world);
        double price = Oracle.of(draft).soakAverage();
        double security = (double) NetSecurity.of(draft).net() / draft.supply().outstanding(Asset.OAK);
        int halts = 0;
        for (int id = 0; id < world.credit().desks().size(); id++) {
            if (LoanBook.rules(draft, id).guards() != null) {
                Guards guards = new Guards(draft, id, price, security);
                GuardState state = LoanBook.desk(draft, id).guards();
                halts += state.halted() || guards.rules.halt() && guards.begins(state) ? 1 : 0;
            }
        }
        return halts;
    }

    private boolean begins(GuardState state) {
        boolean dwelt = today - state.since() >= rules.dwellDays();
        return dwelt && danger(0) && (!rules.twoSided() || price <= 1);
    }

    private void halt() {
        GuardState state = LoanBook.desk(draft, desk).guards();
        boolean dwelt = today - state.since() >= rules.dwellDays();
        if (!rules.halt()) {
            return;
        }
        if (state.halted()) {
            boolean tooDear = rules.twoSided() && price > rules.parCeiling();
            boolean recovered = security > rules.securityFloor() + rules.securityBuffer()
                    && price > rules.priceFloor() + rules.priceBuffer();
            if (tooDear || (dwelt && recovered)) {
                turn(false, tooDear ? GuardReason.ABOVE_PAR : GuardReason.RECOVERED);
            }
        } else if (begins(state)) {
            turn(true, reason(0));
        }
    }

    private void turn(boolean halted, GuardReason reason) {
        GuardState old = LoanBook.desk(draft, desk).guards();
        set(new GuardState(halted, today, old.calledOn(), old.surcharge()));
        draft.tell(new DrawsHalted(desk, halted, reason, security, price));
    }

    private void surcharge() {
        double next = !rules.surcharge()
                ? 0
                : Math.min(
                        rules.mostSurcharge(),
                        rules.surchargeSlope() * Math.max(0, rules.surchargePrice() - price)
                                + rules.surchargeSlope()
                                        * Math.max(0, rules.securityFloor() + rules.surchargeSecurity() - security));
        GuardState old = LoanBook.desk(draft, desk).guards();
        if (next != old.surcharge()) {
            set(new GuardState(old.halted(), old.since(), old.calledOn(), next));
            if (next == 0 || old.surcharge() == 0) {
                draft.tell(new SurchargeSet(desk, next, security, price));
            }
        }
    }

    private void call() {
        GuardState old = LoanBook.desk(draft, desk).guards();
        if (!rules.call() || price > 1 || !danger(rules.callMargin()) || today - old.calledOn() < rules.callEvery()) {
            return;
        }
        Vector<DueLoan> weakest = callable().take(rules.callCount());
        if (weakest.isEmpty()) {
            return;
        }
        set(new GuardState(old.halted(), old.since(), today, old.surcharge()));
        for (DueLoan each : weakest) {
            Condition now = Condition.seen(draft, each.loan(), price);
            Calls.call(draft, each.account(), each.loan(), CallReason.GUARD, now);
        }
    }

    private Vector<DueLoan> callable() {
        Vector<DueLoan> found = Vector.empty();
        for (Account account : draft.positioned()) {
            for (Loan loan : account.credit().loans()) {
                if (loan.desk() == desk
                        && loan.indebted()
                        && loan.kind() == LoanKind.CALLABLE
                        && loan.callEnd() == 0
                        && loan.state() != LoanState.FLAGGED) {
                    found = found.append(new DueLoan(
                            account.id(),
                            loan,
                            Condition.seen(draft, loan, price).health(),
                            FallCause.CALL));
                }
            }
        }
        return found.sorted(Comparator.comparingDouble(DueLoan::health)
                .thenComparingInt(DueLoan::account)
                .thenComparingInt(each -> each.loan().validator()));
    }

    private boolean danger(double margin) {
        return security < rules.securityFloor() - margin || price < rules.priceFloor() - margin;
    }

    private GuardReason reason(double margin) {
        boolean bySecurity = security < rules.securityFloor() - margin;
        boolean byPrice = price < rules.priceFloor() - margin;
        return bySecurity && byPrice
                ? GuardReason.SECURITY_AND_PRICE
                : bySecurity ? GuardReason.SECURITY : GuardReason.PRICE;
    }

    private void set(GuardState state) {
        LoanBook.update(draft, LoanBook.desk(draft, desk).withGuards(state));
    }
}
