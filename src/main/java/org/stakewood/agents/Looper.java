package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.amm.Pool;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.Draw;
import org.stakewood.economy.command.Pledge;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.SwapExactIn;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.synthetic.LoanKind;
import org.stakewood.economy.synthetic.LoanState;
import org.stakewood.economy.view.DeskView;
import org.stakewood.economy.view.LoanView;
import org.stakewood.economy.view.SeatView;

/**
 * Borrows against its stake, sells the synthetic and stakes again, as long as staking pays clearly more than the loan and
 * the loan is healthy. What it stakes today stands behind the loan from tomorrow on.
 */
final class Looper implements Bot {

    private static final int DESK = 0;
    private static final long WORTH_A_MOVE = 5_000_000;

    private final LooperHabits habits;

    Looper(LooperHabits habits) {
        this.habits = habits;
    }

    @Override
    public Vector<SeatCommand> orders(SeatView view, long seed) {
        Pool pool = Protector.pool(view);
        if (view.desks() == 0 || pool == null) {
            return Vector.empty();
        }
        Vector<SeatCommand> orders = pledge(view).appendAll(stakeRest(view));
        DeskView desk = view.desk(DESK);
        boolean pays = view.stakingYield() > desk.rate(LoanKind.CALLABLE) + habits.margin();
        if (!pays || !desk.rules().drawsOpen() || desk.guards().halted() || pool.spot() < habits.leastPrice()) {
            return orders;
        }
        for (LoanView loan : view.loans()) {
            if (strong(view, loan)) {
                return orders.appendAll(loop(view, desk, pool, loan));
            }
        }
        return orders;
    }

    /** True for a loan against which the desk draws and that is far from danger. */
    private boolean strong(SeatView view, LoanView loan) {
        int validator = loan.loan().validator();
        return loan.condition().health() > habits.health()
                && loan.condition().phi() == 1
                && loan.loan().kind() == LoanKind.CALLABLE
                && (loan.loan().state() == LoanState.OPEN || loan.loan().state() == LoanState.MARGIN)
                && view.validators().get(validator).active()
                && view.pendingPenalty(validator) == 0;
    }

    /** New stake at a validator against which it has borrowed is pledged too. */
    private static Vector<SeatCommand> pledge(SeatView view) {
        Vector<SeatCommand> orders = Vector.empty();
        for (LoanView loan : view.loans()) {
            int at = view.account().delegationTo(loan.loan().validator());
            Delegation own = at < 0 ? null : view.account().delegations().get(at);
            if (own != null
                    && own.free() > 0
                    && !view.validators().get(own.validator()).tombstoned()) {
                orders = orders.append(
                        new Pledge(view.account().id(), own.validator(), own.free(), PledgeTarget.desk(DESK)));
            }
        }
        return orders;
    }

    /** What a sale brought beyond the least that it counted on is staked the day after. */
    private static Vector<SeatCommand> stakeRest(SeatView view) {
        long rest = Wallet.oak(view) - view.account().baseline().coins().oak();
        return view.loans()
                .find(each -> rest >= WORTH_A_MOVE
                        && view.validators().get(each.loan().validator()).active())
                .map(each -> (SeatCommand)
                        new Delegate(view.account().id(), each.loan().validator(), rest))
                .toVector();
    }

    private Vector<SeatCommand> loop(SeatView view, DeskView desk, Pool pool, LoanView loan) {
        int validator = loan.loan().validator();
        // Prices move before the order is executed: the last twentieth is left, and crumbs are not worth a fee.
        long most = desk.most(validator, LoanKind.CALLABLE);
        long amount = Math.min(fairRoom(view, desk, loan, most), most - most / 20);
        if (amount < 2 * desk.rules().leastDraw()) {
            return Vector.empty();
        }
        long got = proceeds(pool, amount);
        long least = Amount.floorTimes(amount, habits.leastPrice());
        if (got < least) {
            return Vector.empty();
        }
        int id = view.account().id();
        return Vector.of(
                new Draw(id, DESK, validator, amount, LoanKind.CALLABLE),
                sell(view, pool, amount),
                new Delegate(id, validator, Math.min(got, least) - Wallet.fee(view) * 3));
    }

    /** Others draw on the same day: of the room under the cap it takes the part that its pledge is of all stake. */
    private static long fairRoom(SeatView view, DeskView desk, LoanView loan, long most) {
        return desk.room() < 0
                ? most
                : Amount.mulDivFloor(desk.room(), loan.condition().stake(), Math.max(1, view.stake()));
    }

    /** Refused where others have sold too much before; then it tries again on the next day. */
    private SeatCommand sell(SeatView view, Pool pool, long amount) {
        long least = Amount.floorTimes(amount, habits.leastPrice());
        return new SwapExactIn(view.account().id(), pool.id(), Asset.SOAK, amount, least, view.day() + 1);
    }

    private static long proceeds(Pool pool, long amount) {
        try {
            return pool.swapIn(Asset.SOAK, amount).amountOut();
        } catch (RefusedException tooMuch) {
            return 0;
        }
    }
}
