package org.stakewood.economy.order;

import io.vavr.Tuple2;
import java.util.function.ObjLongConsumer;
import java.util.function.ToDoubleFunction;
import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.World;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.economy.event.LoanProtected;
import org.stakewood.economy.event.PositionProtected;
import org.stakewood.economy.lending.Book;
import org.stakewood.economy.lending.Borrowing;
import org.stakewood.economy.lending.Debts;
import org.stakewood.economy.lending.Health;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.lending.Supplying;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Shares;
import org.stakewood.economy.staking.Stake;
import org.stakewood.economy.synthetic.Condition;
import org.stakewood.economy.synthetic.Loan;
import org.stakewood.economy.synthetic.Pledging;
import org.stakewood.economy.synthetic.Repaying;

/**
 * Step 7, before anybody is flagged: protective orders, by account id. Each does the least that brings the health to
 * 0.05 above its bound, or all that it may and can if that is not enough; the health is the one by which the
 * cascade judges, at the figures of this moment. An order that has used up its most is over.
 */
public final class Protection {

    private Protection() {}

    /** Acts where it must. What cannot be done changes nothing, and the order stands. */
    public static void act(Draft draft) {
        for (Tuple2<Long, Orders> each : draft.credit().orders()) {
            int account = Math.toIntExact(each._1);
            if (!draft.account(account).active()) {
                continue;
            }
            if (each._2.loan() != null) {
                protect(draft, account, each._2.loan());
                draft.book(EarningPart.INTEREST_PAID);
            }
            if (each._2.market() != null) {
                protect(draft, account, each._2.market());
                draft.book(EarningPart.INTEREST_PAID);
            }
        }
    }

    private static void protect(Draft draft, int account, ProtectLoan order) {
        Loan loan = loan(draft.account(account), order);
        if (loan == null || !loan.indebted()) {
            return;
        }
        ToDoubleFunction<World> health = world -> health(world, account, order);
        double before = health.applyAsDouble(draft.world());
        boolean repays = order.aid() == Aid.REPAY;
        Stake stake = draft.validator(order.validator()).stake();
        long limit = Math.min(
                order.most(),
                repays ? draft.account(account).balances().soak() : free(draft.account(account), order, stake));
        ObjLongConsumer<Draft> rule = repays
                ? (each, amount) -> Repaying.repay(each, account, order.desk(), order.validator(), amount, false)
                : (each, amount) -> Pledging.pledge(
                        each,
                        account,
                        order.desk(),
                        order.validator(),
                        Shares.in(amount, stake.shares(), stake.tokens()));
        Cure.attempt(draft, order.below(), limit, health, rule, amount -> {
            long left = order.most() - amount;
            settle(draft, account, OrderKind.LOAN, left > 0 ? order.left(left) : null);
            double after = health.applyAsDouble(draft.world());
            draft.tell(new LoanProtected(
                    account, order.desk(), order.validator(), order.aid(), amount, before, after, left));
        });
    }

    private static void protect(Draft draft, int account, ProtectMarket order) {
        if (!position(draft.account(account), order.market()).indebted()) {
            return;
        }
        ToDoubleFunction<World> health =
                world -> Health.atMark(world, account, order.market()).ratio();
        double before = health.applyAsDouble(draft.world());
        boolean repays = order.aid() == Aid.REPAY;
        long held = draft.account(account).balances().of(order.asset());
        long limit = Math.min(order.most(), repays ? Math.min(held, owed(draft, account, order)) : held);
        ObjLongConsumer<Draft> rule = repays
                ? (each, amount) -> Borrowing.repay(each, account, order.market(), order.asset(), amount, false)
                : (each, amount) -> Supplying.supply(each, account, order.market(), order.asset(), amount);
        Cure.attempt(draft, order.below(), limit, health, rule, amount -> {
            long left = order.most() - amount;
            settle(draft, account, OrderKind.MARKET, left > 0 ? order.left(left) : null);
            double after = health.applyAsDouble(draft.world());
            draft.tell(new PositionProtected(
                    account, order.market(), order.aid(), order.asset(), amount, before, after, left));
        });
    }

    private static void settle(Draft draft, int account, OrderKind kind, StandingOrder left) {
        if (left == null) {
            OrderBook.strike(draft, account, kind);
        } else {
            OrderBook.put(draft, account, left);
        }
    }

    private static long owed(Draft draft, int account, ProtectMarket order) {
        Book book = draft.credit().markets().get(order.market()).book(order.asset());
        return Debts.owed(book, position(draft.account(account), order.market()).line(order.asset()));
    }

    /** Health of a loan by the mark of a cascade; infinite once it is repaid. */
    private static double health(World world, int account, ProtectLoan order) {
        Loan loan = loan(world.accounts().get(account), order);
        return loan == null
                ? Double.POSITIVE_INFINITY
                : Condition.of(world, loan, Oracle.of(world).cascadeMark()).health();
    }

    /** Micro-OAK that the free shares of the loan's validator are worth, less what is promised to a desk today. */
    private static long free(Account account, ProtectLoan order, Stake stake) {
        int at = account.delegationTo(order.validator());
        if (at < 0) {
            return 0;
        }
        Delegation held = account.delegations().get(at);
        long shares = held.free();
        for (Loan each : account.credit().loans()) {
            shares -= each.validator() == order.validator() ? each.pending() : 0;
        }
        return shares <= 0 ? 0 : Shares.out(shares, stake.shares(), stake.tokens());
    }

    static Loan loan(Account account, ProtectLoan order) {
        return account.credit()
                .loans()
                .find(each -> each.desk() == order.desk() && each.validator() == order.validator())
                .getOrNull();
    }

    static MarketPosition position(Account account, int market) {
        return account.credit().markets().find(each -> each.market() == market).getOrElse(MarketPosition.open(market));
    }
}
