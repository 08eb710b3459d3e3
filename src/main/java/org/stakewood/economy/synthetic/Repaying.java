package org.stakewood.economy.synthetic;

import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.House;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.event.LoanRepaid;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.staking.Bonding;

/**
 * Debt that is paid back. Of r sOAK ΔL = min(L, ⌊r/φ⌋) is burnt for the loan; the surcharge r − ΔL is burnt against the
 * orphan, what exceeds it goes to the insurance fund. c₀ ← ⌈c₀·L′/L⌉, S₀ stays. A term loan that is not over pays a fee
 * on ΔL, ceiled, to the insurance fund as well.
 */
public final class Repaying {

    private Repaying() {}

    /**
     * Repays with at most so many micro-sOAK, or closes the loan for ⌈φ·L⌉ if {@code all}; a loan without debt ends and
     * its pledge becomes free. Refused: UNKNOWN_TARGET, NO_DEBT, IN_DEFAULT where φ is infinite, TOO_SMALL,
     * INSUFFICIENT_BALANCE.
     */
    public static void repay(Draft draft, int account, int desk, int validator, long most, boolean all) {
        DeskRules rules = LoanBook.rules(draft, desk);
        Loan loan = LoanBook.loan(draft, account, desk, validator);
        if (loan == null || !loan.indebted()) {
            throw RefusedException.because(Reason.NO_DEBT);
        }
        if (!all) {
            Check.positive(most);
        }
        Condition now = Condition.of(draft.world(), loan, Oracle.of(draft).cascadeMark());
        if (now.phi() == Double.POSITIVE_INFINITY) {
            throw RefusedException.because(
                    Reason.IN_DEFAULT, Figure.ratio("health", now.health()), new Figure("debt", Unit.SOAK, now.debt()));
        }
        double feeRate = loan.kind() == LoanKind.TERM && loan.callEnd() == 0 ? rules.earlyCloseFee() : 0;
        long close = now.toClose();
        long closeFee = Amount.ceilTimes(now.debt(), feeRate);
        boolean closes = all || most >= Amount.add(close, closeFee);
        long part = closes ? now.debt() : Math.min(now.debt(), Amount.floorTimes(most, 1 / (now.phi() + feeRate)));
        long fee = closes ? closeFee : Math.min(most, Amount.ceilTimes(part, feeRate));
        long paid = closes ? close : most - fee;
        settle(draft, account, loan, now.debt(), part, paid, fee);
    }

    private static void settle(Draft draft, int account, Loan loan, long owed, long part, long paid, long fee) {
        if (part == 0) {
            throw RefusedException.because(
                    Reason.TOO_SMALL, new Figure("amount", Unit.SOAK, paid), new Figure("worth", Unit.SOAK, 0));
        }
        long surcharge = paid - part;
        // Refused with the whole of it, before the surcharge alone is taken.
        draft.account(account).balances().minus(Asset.SOAK, Amount.add(paid, fee));
        draft.debit(account, Asset.SOAK, surcharge);
        long againstOrphan = surcharge(draft, surcharge);
        draft.credit(House.INSURANCE, Asset.SOAK, surcharge - againstOrphan);
        draft.book(EarningPart.LIQUIDATION);
        draft.debit(account, Asset.SOAK, Amount.add(part, fee));
        Loan less = LoanBook.reduce(draft, loan, part);
        draft.burn(Flow.REPAY, Asset.SOAK, part);
        long left = owed - part;
        draft.credit(House.INSURANCE, Asset.SOAK, fee);
        if (left == 0) {
            LoanBook.remove(draft, account, loan);
            if (loan.pledged() > 0) {
                Bonding.release(draft, account, loan.validator(), loan.pledged(), 0);
            }
        } else {
            long opening = Amount.mulDivCeil(loan.openingDebt(), left, owed);
            LoanBook.put(draft, account, less.withOpening(loan.openingStake(), opening));
        }
        draft.tell(new LoanRepaid(account, loan.desk(), loan.validator(), part, surcharge, fee, left));
        Standing.refresh(draft, account, loan.desk(), loan.validator());
    }

    /** Burns what it can of a surcharge against the orphan; returns how much. */
    private static long surcharge(Draft draft, long amount) {
        long burnt = Math.min(amount, draft.credit().orphan());
        if (burnt > 0) {
            draft.burn(Flow.SURCHARGE, Asset.SOAK, burnt);
            draft.setCredit(draft.credit().withOrphan(draft.credit().orphan() - burnt));
        }
        return burnt;
    }
}
