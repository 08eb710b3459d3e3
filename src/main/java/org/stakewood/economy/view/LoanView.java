package org.stakewood.economy.view;

import org.stakewood.economy.World;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.synthetic.Backing;
import org.stakewood.economy.synthetic.Condition;
import org.stakewood.economy.synthetic.DebtPool;
import org.stakewood.economy.synthetic.Loan;
import org.stakewood.economy.synthetic.LoanKind;
import org.stakewood.economy.synthetic.LoanMark;
import org.stakewood.economy.synthetic.LoanState;

/** A loan against stake as its holder sees it: at the figures of this moment and the price of a cascade. */
public final class LoanView {

    private final World world;
    private final Loan loan;
    private final double mark;
    private final Condition now;

    LoanView(World world, Loan loan) {
        this.world = world;
        this.loan = loan;
        this.mark = Oracle.of(world).cascadeMark();
        this.now = Condition.of(world, loan, mark);
    }

    public Loan loan() {
        return loan;
    }

    /** Terms of the desk that lent. */
    public DeskRules rules() {
        return world.scenario().credit().desks().get(loan.desk());
    }

    /** The debts of its kind at its desk, of which it owes a part. */
    public DebtPool debts() {
        return world.credit().desks().get(loan.desk()).pool(loan.kind());
    }

    /** Pledge, debt, cost to close a unit, health, price. */
    public Condition condition() {
        return now;
    }

    /** The same if the network took such a part of the pledge; 0 for nothing, 1 for all of it. */
    public Condition ifSlashed(double part) {
        LoanMark figures = new LoanMark(loan.pledged(), now.stake(), now.debt());
        return Condition.of(world, loan, figures, 1 - part, mark);
    }

    /** Micro-sOAK that closing takes, the fee of a term loan included; negative where no payment can close it. */
    public long toClose() {
        if (now.phi() == Double.POSITIVE_INFINITY) {
            return -1;
        }
        return Amount.add(now.toClose(), Amount.ceilTimes(now.debt(), earlyFee()));
    }

    /** True if there is a debt that a payment can close, so that its health is a number. */
    public boolean explained() {
        return now.debt() > 0 && now.phi() < Double.POSITIVE_INFINITY;
    }

    /** OAK for one sOAK from which on the loan is in default; NaN without debt. */
    public double worstPrice() {
        return now.debt() == 0 ? Double.NaN : rules().threshold() * now.stake() / (now.phi() * now.debt());
    }

    /** About what must be repaid for a health at which nothing is to fear, micro-sOAK; 0 if it is there already. */
    public long missing() {
        if (!(now.health() < rules().marginHealth()) || now.phi() == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double bearable = now.debt() * now.health() / rules().marginHealth();
        return Amount.ceilTimes(now.debt() - (long) bearable, now.phi());
    }

    /** First day (1 is the first) on which the pledge may be taken; 0 while nothing is due. */
    public int due() {
        if (loan.state() == LoanState.FLAGGED) {
            return loan.since() + rules().graceDays();
        }
        return loan.callEnd() > 0 ? loan.callEnd() : loan.due();
    }

    /** Days until then, this one not counted; negative while nothing is due. */
    public int daysLeft() {
        return due() == 0 ? -1 : Math.max(0, due() - world.day() - 1);
    }

    /** Micro-OAK that shares of the pledge are worth, floored. */
    public long worth() {
        return Backing.stake(world.validators().get(loan.validator()), loan);
    }

    /** About the most micro-OAK of the pledge that may be released now by the rules; the rules themselves are exact. */
    public long releasable() {
        if (now.debt() == 0) {
            return now.stake();
        }
        double dear = Oracle.of(world).soakHigh();
        long least = Math.max(
                Amount.ceilTimes(Amount.ceilTimes(now.debt(), dear), 1 / loan.limit()),
                Amount.ceilTimes(loan.openingDebt(), 1 / loan.limit()));
        return now.phi() > 1 ? 0 : Math.max(0, now.stake() - least - 2);
    }

    private double earlyFee() {
        return loan.kind() == LoanKind.TERM && loan.callEnd() == 0 ? rules().earlyCloseFee() : 0;
    }
}
