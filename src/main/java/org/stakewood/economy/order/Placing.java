package org.stakewood.economy.order;

import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.event.OrderCancelled;
import org.stakewood.economy.event.OrderPlaced;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.scenario.LendingRules;
import org.stakewood.economy.scenario.LentAsset;
import org.stakewood.economy.synthetic.Loan;

/** Placing and cancelling standing orders. */
public final class Placing {

    /** A price further out than this is a slip of the hand. */
    private static final double MOST_PRICE = 1e6;

    /** Below 1 the collateral is already due. */
    private static final double LEAST_HEALTH = 1;

    private static final double MOST_HEALTH = 5;

    private Placing() {}

    /**
     * Lets an order stand, in the place of the seat's last one of its kind; null cancels that. Refused: INVALID_ORDER
     * with the bounds of a price or a health, for an order of another kind, for collateral that does not count, and
     * where there is nothing to cancel; INVALID_AMOUNT, OUT_OF_RANGE, UNKNOWN_TARGET, NO_DEBT where nothing is owed.
     */
    public static void set(Draft draft, int account, OrderKind kind, StandingOrder order) {
        if (order == null) {
            cancel(draft, account, kind);
            return;
        }
        if (order.kind() != kind) {
            throw RefusedException.because(Reason.INVALID_ORDER);
        }
        if (order instanceof LimitOrder limit) {
            check(draft, limit);
        } else if (order instanceof ProtectLoan loan) {
            check(draft, account, loan);
        } else {
            check(draft, account, (ProtectMarket) order);
        }
        OrderBook.put(draft, account, order);
        draft.tell(new OrderPlaced(account, order));
    }

    private static void cancel(Draft draft, int account, OrderKind kind) {
        if (OrderBook.of(draft.credit(), account).of(kind) == null) {
            throw RefusedException.because(Reason.INVALID_ORDER);
        }
        OrderBook.strike(draft, account, kind);
        draft.tell(new OrderCancelled(account, kind));
    }

    private static void check(Draft draft, LimitOrder order) {
        Check.known(order.pool(), draft.pools().size());
        Pool pool = draft.pool(order.pool());
        if (order.assetIn() != pool.asset1() && order.assetIn() != pool.asset2()) {
            throw RefusedException.because(Reason.UNKNOWN_TARGET, new Figure("id", Unit.COUNT, pool.id()));
        }
        Check.positive(order.amountIn());
        checkPrice(order.price());
        Amount.floorTimes(order.amountIn(), order.price());
        Amount.floorTimes(order.amountIn(), 1 / order.price());
    }

    private static void check(Draft draft, int account, ProtectLoan order) {
        Check.known(order.desk(), draft.scenario().credit().desks().size());
        Check.known(order.validator(), draft.validators().size());
        Check.positive(order.most());
        checkHealth(order.below());
        Loan loan = Protection.loan(draft.account(account), order);
        if (loan == null || !loan.indebted()) {
            throw RefusedException.because(Reason.NO_DEBT);
        }
    }

    private static void check(Draft draft, int account, ProtectMarket order) {
        Check.known(order.market(), draft.scenario().credit().markets().size());
        Check.positive(order.most());
        checkHealth(order.below());
        LendingRules rules = draft.scenario().credit().markets().get(order.market());
        LentAsset lent = rules.assets().stream()
                .filter(each -> each.asset() == order.asset())
                .findFirst()
                .orElseThrow(() -> RefusedException.because(
                        Reason.UNKNOWN_TARGET,
                        new Figure("id", Unit.COUNT, order.asset().ordinal())));
        MarketPosition position = Protection.position(draft.account(account), order.market());
        boolean repays = order.aid() == Aid.REPAY;
        if (!position.indebted() || (repays && !position.line(order.asset()).indebted())) {
            throw RefusedException.because(Reason.NO_DEBT);
        }
        boolean counts = lent.threshold() > 0 && position.line(order.asset()).collateral();
        if (!repays && !counts) {
            throw RefusedException.because(Reason.INVALID_ORDER);
        }
    }

    private static void checkPrice(double price) {
        if (!(price >= 1 / MOST_PRICE && price <= MOST_PRICE)) {
            throw RefusedException.because(
                    Reason.INVALID_ORDER,
                    Figure.ratio("price", shown(price)),
                    Figure.ratio("leastPrice", 1 / MOST_PRICE),
                    Figure.ratio("mostPrice", MOST_PRICE));
        }
    }

    private static void checkHealth(double health) {
        if (!(health >= LEAST_HEALTH && health <= MOST_HEALTH)) {
            throw RefusedException.because(
                    Reason.INVALID_ORDER,
                    Figure.ratio("health", shown(health)),
                    Figure.ratio("leastHealth", LEAST_HEALTH),
                    Figure.ratio("mostHealth", MOST_HEALTH));
        }
    }

    /** What a page can show of a number that is out of bounds. */
    private static double shown(double value) {
        return Double.isNaN(value) ? 0 : Math.max(-MOST_PRICE, Math.min(10 * MOST_PRICE, value));
    }
}
