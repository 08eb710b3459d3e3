package org.stakewood.agents;

import io.vavr.collection.Vector;
import org.stakewood.economy.command.PledgeTarget;
import org.stakewood.economy.command.Release;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Validator;
import org.stakewood.economy.view.SeatView;

/** Dollars for the bills to come: bought with liquid OAK outside, and where there is none, a little stake is unbonded. */
final class Purse {

    private final OperatorHabits habits;

    Purse(OperatorHabits habits) {
        this.habits = habits;
    }

    /** What it takes to have dollars for the days ahead; nothing while there are enough. */
    Vector<SeatCommand> fill(SeatView view, Validator validator) {
        long bill = view.rules().operations().tier(validator.operation().tier()).bill();
        int left = view.days() - view.day();
        if (bill == 0 || Wallet.usd(view) >= bill * Math.min(habits.purseLow(), left)) {
            return Vector.empty();
        }
        long dollars = bill * Math.min(habits.purseFull(), left) - Wallet.usd(view);
        long oak = Amount.ceilTimes(dollars, 1.02 / view.outsideQuote());
        long ready = Math.min(oak, Math.min(Wallet.oak(view), Wallet.outsideLeft(view)));
        if (ready > oak / 4) {
            return Vector.of(Venue.outside(view, false, ready, habits.tolerance()));
        }
        return view.account().leaving().isEmpty() ? unbond(view, validator, oak) : Vector.empty();
    }

    private static Vector<SeatCommand> unbond(SeatView view, Validator validator, long oak) {
        int at = view.account().delegationTo(validator.id());
        long least = view.rules().staking().minSelfBond();
        long spare = view.selfBond() - least - least / 4;
        if (at < 0 || spare < oak) {
            return Vector.empty();
        }
        Delegation own = view.account().delegations().get(at);
        long shares = Amount.mulDivFloor(own.shares() - own.queued(), oak, view.selfBond());
        if (shares == 0) {
            return Vector.empty();
        }
        Vector<SeatCommand> orders = own.free() >= shares ? Vector.empty() : release(view, own, shares - own.free());
        return orders.isEmpty() && own.free() < shares
                ? Vector.empty()
                : orders.append(new Undelegate(view.account().id(), validator.id(), shares));
    }

    /** Takes shares back from a loan that can spare them; nothing if it cannot. */
    private static Vector<SeatCommand> release(SeatView view, Delegation own, long shares) {
        return view.loans()
                .find(each -> each.loan().validator() == own.validator()
                        && each.loan().pledged() >= shares
                        && each.condition().phi() == 1)
                .map(each -> (SeatCommand) new Release(
                        view.account().id(),
                        own.validator(),
                        shares,
                        PledgeTarget.desk(each.loan().desk())))
                .toVector();
    }
}
