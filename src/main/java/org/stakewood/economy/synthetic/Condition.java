package org.stakewood.economy.synthetic;

import io.vavr.collection.Vector;
import org.stakewood.economy.Draft;
import org.stakewood.economy.World;
import org.stakewood.economy.amm.PriceRecord;
import org.stakewood.economy.measure.Prices;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.DeskRules;

/**
 * How a loan stands at a price of the synthetic.
 *
 * @param stake S: micro-OAK that the pledge is worth
 * @param debt L: micro-sOAK owed
 * @param phi φ: cost to close one unit of the debt; infinite beyond rescue
 * @param health h = θ·S/(φ·L·p); infinite without debt
 * @param price p: OAK for one sOAK, by which it is judged
 */
public record Condition(long stake, long debt, double phi, double health, double price) {

    private static final double MOST_LOAN_TO_VALUE = 0.95;

    /** At the figures of this moment and a mark. */
    public static Condition of(World world, Loan loan, double mark) {
        Desk desk = world.credit().desks().get(loan.desk());
        DeskRules rules = world.scenario().credit().desks().get(loan.desk());
        long stake = Backing.stake(world.validators().get(loan.validator()), loan);
        return of(rules, loan, stake, Backing.owed(desk, loan), mark);
    }

    /** At other figures of pledge and debt, as if only a part of that pledge were kept (1 for all of it). */
    public static Condition of(World world, Loan loan, LoanMark figures, double kept, double mark) {
        DeskRules rules = world.scenario().credit().desks().get(loan.desk());
        return of(rules, loan, Amount.floorTimes(figures.stake(), kept), figures.debt(), mark);
    }

    /** At the figures that the desk sees: its own if it sees at once, else those of as many days ago as it is late. */
    static Condition seen(Draft draft, Loan loan, double mark) {
        DeskRules rules = LoanBook.rules(draft, loan.desk());
        long stake = Backing.stake(draft.validator(loan.validator()), loan);
        long debt = Backing.owed(LoanBook.desk(draft, loan.desk()), loan);
        return of(rules, loan, late(loan, stake, delay(rules)), debt, price(draft, rules.delayDays(), mark));
    }

    /** What everybody may see of a loan: its figures of as many days ago as its desk is opaque. */
    public static LoanMark published(World world, Loan loan) {
        int days = world.scenario().credit().desks().get(loan.desk()).delayDays();
        if (days > 0 && !loan.past().isEmpty()) {
            return loan.past().get(Math.max(0, loan.past().size() - days));
        }
        Desk desk = world.credit().desks().get(loan.desk());
        long stake = Backing.stake(world.validators().get(loan.validator()), loan);
        return new LoanMark(Amount.add(loan.pledged(), loan.pending()), stake, Backing.owed(desk, loan));
    }

    /** Days after which a desk sees what has happened to a pledge. */
    static int delay(DeskRules rules) {
        return Math.max(rules.kind() == DeskKind.EXTERNAL ? 1 : 0, rules.delayDays());
    }

    /** Lowest cost of closing: ⌈φ·L⌉ micro-sOAK; only for a finite φ. */
    public long toClose() {
        return Amount.ceilTimes(debt, phi);
    }

    /** The state that these figures and the calendar make of a loan on a day. */
    LoanState state(DeskRules rules, Loan loan, int today) {
        boolean overdue = loan.callEnd() > 0 && today >= loan.callEnd();
        if (overdue || health < 1) {
            return LoanState.FLAGGED;
        }
        if (loan.callEnd() > 0) {
            return LoanState.CALLED;
        }
        return health < rules.marginHealth() || phi > 1 ? LoanState.MARGIN : LoanState.OPEN;
    }

    private static Condition of(DeskRules rules, Loan loan, long stake, long debt, double mark) {
        if (debt == 0) {
            return new Condition(stake, 0, 1, Double.POSITIVE_INFINITY, mark);
        }
        double loanToValue = Math.min(MOST_LOAN_TO_VALUE, (double) loan.openingDebt() / loan.openingStake());
        double phi = PricingCurve.phi((double) stake / loan.openingStake(), loanToValue, rules.steepness());
        return new Condition(stake, debt, phi, rules.threshold() * stake / (phi * debt * mark), mark);
    }

    /** The pledge of today at the exchange rate of some days ago, or of the first day known. */
    private static long late(Loan loan, long stake, int days) {
        Vector<LoanMark> past = loan.past();
        if (days == 0 || past.isEmpty()) {
            return stake;
        }
        LoanMark mark = past.get(Math.max(0, past.size() - days));
        return mark.shares() == 0
                ? stake
                : Amount.mulDivFloor(loan.pledged() + loan.pending(), mark.stake(), mark.shares());
    }

    private static double price(Draft draft, int days, double mark) {
        int pool = Prices.oracle(draft.pools(), Asset.SOAK, Asset.OAK);
        if (days == 0 || pool < 0) {
            return mark;
        }
        PriceRecord record = draft.prices().get(pool);
        return record.twap(draft.scenario().market().twapDays(), days);
    }
}
