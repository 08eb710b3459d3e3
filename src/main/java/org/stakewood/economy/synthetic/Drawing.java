package org.stakewood.economy.synthetic;

import java.util.function.LongPredicate;
import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.World;
import org.stakewood.economy.event.LoanDrawn;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.staking.Network;

/**
 * New debt against pledged stake. The first day's interest i = ⌈ΔL·r/daysPerYear⌉ is owed at once. With p̂ the higher of
 * par, average and spot: p̂·(D + ΔL) ≤ c·G and ⌈(L + ΔL + i)·p̂⌉ ≤ ⌊limit·S⌋. Then S₀ ← S, c₀ ← ⌈L′·p̂⌉.
 */
public final class Drawing {

    private final Draft draft;
    private final DeskRules rules;
    private final Desk desk;
    private final Loan loan;
    private final Oracle oracle;
    private final double dayRate;
    private final long owed;
    private final long stake;

    private Drawing(Draft draft, Loan loan, LoanKind kind) {
        this.draft = draft;
        this.rules = LoanBook.rules(draft, loan.desk());
        this.desk = LoanBook.desk(draft, loan.desk());
        this.loan = loan;
        this.oracle = Oracle.of(draft);
        World world = draft.world();
        this.dayRate =
                LoanRate.of(world, loan.desk(), kind) / draft.scenario().time().daysPerYear();
        this.owed = Backing.owed(desk, loan);
        this.stake = Backing.stake(draft.validator(loan.validator()), loan);
    }

    /**
     * Draws. Refused: UNKNOWN_TARGET, DESK_CLOSED, KIND_MISMATCH, HALTED, VALIDATOR_NOT_ACTIVE, PENALTY_PENDING,
     * NO_MARKET_PRICE, LOAN_NOT_HEALTHY, DRAW_LIMIT, CAP_REACHED, LIMIT_EXCEEDED, the last three with the most possible.
     */
    public static void draw(Draft draft, int account, int desk, int validator, long amount, LoanKind kind) {
        Check.positive(amount);
        DeskRules rules = LoanBook.rules(draft, desk);
        Check.known(validator, draft.validators().size());
        if (!rules.drawsOpen()) {
            throw RefusedException.because(Reason.DESK_CLOSED);
        }
        Loan loan = LoanBook.loan(draft, account, desk, validator);
        if (loan == null) {
            throw RefusedException.because(
                    Reason.LIMIT_EXCEEDED,
                    new Figure("most", Unit.SOAK, 0),
                    Figure.ratio("loanLimit", rules.loanLimit()));
        }
        if (loan.indebted() && loan.kind() != kind) {
            throw RefusedException.because(Reason.KIND_MISMATCH);
        }
        Drawing drawing = new Drawing(draft, loan, kind);
        drawing.requireOpen();
        drawing.requireRoom(account, amount);
        drawing.lend(account, amount, kind);
    }

    /** Most micro-sOAK that could be drawn now if the loan and the desk are in order; 0 without a pledge. */
    public static long most(World world, int account, int desk, int validator, LoanKind kind) {
        Draft draft = new Draft(world);
        Loan loan = LoanBook.loan(draft, account, desk, validator);
        if (loan == null) {
            return 0;
        }
        Drawing drawing = new Drawing(draft, loan, kind);
        long left = drawing.left(account);
        return drawing.largest(left, each -> drawing.withinCap(each) && drawing.withinLimit(each));
    }

    private void requireOpen() {
        if (desk.guards().halted()) {
            throw RefusedException.because(
                    Reason.HALTED, new Figure("since", Unit.DAY, desk.guards().since()));
        }
        Require.active(draft, loan.validator());
        Require.noPenalty(draft, loan.validator());
        Require.price(oracle);
        Condition now = Condition.of(draft.world(), loan, oracle.cascadeMark());
        boolean called = loan.state() == LoanState.CALLED || loan.state() == LoanState.FLAGGED;
        if (called || now.phi() > 1 || now.health() < rules.marginHealth()) {
            throw Require.notHealthy(now, rules.marginHealth());
        }
    }

    private void requireRoom(int account, long amount) {
        long left = left(account);
        if (amount < rules.leastDraw() || amount > left) {
            throw RefusedException.because(
                    Reason.DRAW_LIMIT,
                    new Figure("least", Unit.SOAK, rules.leastDraw()),
                    new Figure("most", Unit.SOAK, left));
        }
        if (!withinCap(amount)) {
            throw RefusedException.because(
                    Reason.CAP_REACHED,
                    new Figure("most", Unit.SOAK, largest(amount, this::withinCap)),
                    Figure.ratio("debtCap", rules.guards().debtCap()));
        }
        if (!withinLimit(amount)) {
            throw RefusedException.because(
                    Reason.LIMIT_EXCEEDED,
                    new Figure("most", Unit.SOAK, largest(amount, this::withinLimit)),
                    Figure.ratio("loanLimit", loan.limit()));
        }
    }

    private long left(int account) {
        return Math.max(
                0,
                rules.mostDrawADay()
                        - draft.account(account).today().on(draft.day()).drawn());
    }

    private boolean withinCap(long amount) {
        if (rules.guards() == null) {
            return true;
        }
        long debts = Amount.add(draft.supply().outstanding(Asset.SOAK), amount);
        return Amount.ceilTimes(debts, oracle.soakHigh())
                <= Amount.floorTimes(
                        Network.stake(draft.validators()), rules.guards().debtCap());
    }

    private boolean withinLimit(long amount) {
        return openingDebt(amount) <= Amount.floorTimes(stake, loan.limit());
    }

    private long interest(long amount) {
        return Amount.ceilTimes(amount, dayRate);
    }

    private long openingDebt(long amount) {
        return Amount.ceilTimes(Amount.add(owed, Amount.add(amount, interest(amount))), oracle.soakHigh());
    }

    /** The largest amount up to a bound that fits; 0 if none does. */
    private long largest(long bound, LongPredicate fits) {
        long low = 0;
        long high = bound;
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (fits.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private void lend(int account, long amount, LoanKind kind) {
        int today = draft.day() + 1;
        long interest = interest(amount);
        long more = Amount.add(amount, interest);
        Loan terms = loan.indebted() || kind == LoanKind.CALLABLE
                ? loan.withTerms(kind, loan.due())
                : loan.withTerms(kind, today + rules.termDays());
        LoanBook.put(
                draft,
                account,
                terms.withDebt(loan.debtShares(), Amount.add(loan.today(), more))
                        .withOpening(stake, openingDebt(amount))
                        .withState(LoanState.OPEN, loan.state() == LoanState.OPEN ? loan.since() : today));
        DebtPool pool = desk.pool(kind);
        LoanBook.update(
                draft, desk.withPool(kind, new DebtPool(pool.total(), pool.shares(), Amount.add(pool.today(), more))));
        LoanBook.join(draft, account, loan);
        draft.mint(Flow.DRAW, account, Asset.SOAK, amount);
        LoanBook.earn(draft, loan.desk(), interest);
        draft.update(account, each -> each.with(each.today().on(draft.day()).plusDrawn(amount)));
        draft.tell(
                new LoanDrawn(account, loan.desk(), loan.validator(), kind, amount, interest, Amount.add(owed, more)));
        Standing.refresh(draft, account, loan.desk(), loan.validator());
    }
}
