package org.stakewood.economy.synthetic;

import org.stakewood.economy.Account;
import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.event.StakePledged;
import org.stakewood.economy.event.StakeReleased;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.DeskKind;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.staking.Bonding;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.Stake;

/** Stake that is put behind a loan and taken back from it. */
public final class Pledging {

    private Pledging() {}

    /**
     * Pledges free shares to a desk, or more of them to a loan that stands; S₀ and c₀ stay. At an external desk the
     * pledge binds when the day passes. Refused: UNKNOWN_TARGET, DESK_CLOSED for a first pledge, TOMBSTONED,
     * SHARES_NOT_FREE.
     */
    public static void pledge(Draft draft, int account, int desk, int validator, long shares) {
        Check.positive(shares);
        DeskRules rules = LoanBook.rules(draft, desk);
        Check.known(validator, draft.validators().size());
        Loan loan = LoanBook.loan(draft, account, desk, validator);
        if (loan == null && !rules.drawsOpen()) {
            throw RefusedException.because(Reason.DESK_CLOSED);
        }
        Bonding.requirePledgeable(draft, account, validator, shares);
        Loan old = loan == null
                ? Loan.open(desk, validator, draft.day() + 1, BankScore.limit(draft.world(), desk, account, validator))
                : loan;
        boolean binds = rules.kind() != DeskKind.EXTERNAL;
        if (binds) {
            Bonding.pledge(draft, account, validator, shares, 0);
            LoanBook.put(draft, account, old.withPledged(Amount.add(old.pledged(), shares)));
        } else {
            requireNotPromised(draft, account, validator, shares);
            LoanBook.put(draft, account, old.withPledge(old.pledged(), Amount.add(old.pending(), shares)));
            LoanBook.join(draft, account, old);
        }
        Standing.refresh(draft, account, desk, validator);
        draft.tell(new StakePledged(account, desk, -1, validator, shares, worth(draft, validator, shares), binds));
    }

    /** The same free shares cannot be promised twice in a day. */
    private static void requireNotPromised(Draft draft, int account, int validator, long shares) {
        Account holder = draft.account(account);
        Delegation delegation = holder.delegations().get(holder.delegationTo(validator));
        long free = delegation.free();
        for (Loan each : holder.credit().loans()) {
            free -= each.validator() == validator ? each.pending() : 0;
        }
        if (shares > free) {
            throw RefusedException.because(
                    Reason.SHARES_NOT_FREE,
                    new Figure("needed", Unit.SHARES, shares),
                    new Figure("free", Unit.SHARES, Math.max(0, free)));
        }
    }

    /**
     * Takes shares back, those that do not bind yet first. While anything is owed: φ = 1 before and after, no pending
     * penalty, the validator ACTIVE, and L·p̂ ≤ l_max·S′; S₀ ← max(⌈S₀·S′/S⌉, ⌈c₀/l_max⌉). Refused: UNKNOWN_TARGET,
     * INSUFFICIENT_SHARES, VALIDATOR_NOT_ACTIVE, PENALTY_PENDING, NO_MARKET_PRICE, LOAN_NOT_HEALTHY, LIMIT_EXCEEDED
     * with the most shares that may go.
     */
    public static void release(Draft draft, int account, int desk, int validator, long shares) {
        Check.positive(shares);
        LoanBook.rules(draft, desk);
        Check.known(validator, draft.validators().size());
        Loan loan = LoanBook.loan(draft, account, desk, validator);
        long held = loan == null ? 0 : Amount.add(loan.pledged(), loan.pending());
        if (shares > held) {
            throw RefusedException.because(
                    Reason.INSUFFICIENT_SHARES,
                    new Figure("needed", Unit.SHARES, shares),
                    new Figure("available", Unit.SHARES, held));
        }
        long notYet = Math.min(shares, loan.pending());
        long binding = shares - notYet;
        Loan less = loan.withPledge(loan.pledged() - binding, loan.pending() - notYet);
        if (loan.indebted()) {
            less = secured(draft, loan, less, shares, held);
        }
        long worth = worth(draft, validator, shares);
        if (less.indebted() || less.pledged() > 0 || less.pending() > 0) {
            LoanBook.put(draft, account, less);
        } else {
            LoanBook.remove(draft, account, loan);
        }
        if (binding > 0) {
            Bonding.release(draft, account, validator, binding, 0);
        }
        draft.tell(new StakeReleased(account, desk, -1, validator, shares, worth));
    }

    private static Loan secured(Draft draft, Loan loan, Loan less, long shares, long held) {
        Oracle oracle = Oracle.of(draft);
        Require.active(draft, loan.validator());
        Require.noPenalty(draft, loan.validator());
        Require.price(oracle);
        Condition before = Condition.of(draft.world(), loan, oracle.cascadeMark());
        if (before.phi() > 1) {
            throw Require.notHealthy(before, 1);
        }
        long least = Math.max(
                ceilDivided(Amount.ceilTimes(before.debt(), oracle.soakHigh()), loan.limit()),
                ceilDivided(loan.openingDebt(), loan.limit()));
        long after = Backing.stake(draft.validator(loan.validator()), less);
        if (after < least) {
            Stake stake = draft.validator(loan.validator()).stake();
            long keep = least > before.stake() ? held : Amount.mulDivCeil(least, stake.shares(), stake.tokens());
            throw RefusedException.because(
                    Reason.LIMIT_EXCEEDED,
                    new Figure("most", Unit.SHARES, Math.max(0, held - keep)),
                    new Figure("needed", Unit.SHARES, shares),
                    Figure.ratio("loanLimit", loan.limit()));
        }
        long scaled = Amount.mulDivCeil(loan.openingStake(), after, before.stake());
        return less.withOpening(Math.max(scaled, ceilDivided(loan.openingDebt(), loan.limit())), loan.openingDebt());
    }

    private static long ceilDivided(long amount, double limit) {
        return Amount.ceilTimes(amount, 1 / limit);
    }

    private static long worth(Draft draft, int validator, long shares) {
        Stake stake = draft.validator(validator).stake();
        return Shares.out(shares, stake.shares(), stake.tokens());
    }
}
