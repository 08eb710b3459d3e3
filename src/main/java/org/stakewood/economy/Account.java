package org.stakewood.economy;

import io.vavr.collection.Vector;
import org.stakewood.economy.amm.Liquidity;
import org.stakewood.economy.measure.Baseline;
import org.stakewood.economy.measure.Track;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.staking.Delegation;
import org.stakewood.economy.staking.Leaving;

/**
 * A seat's account.
 *
 * @param id dense id
 * @param kind what it was at genesis
 * @param person true while a person plays it, false while a bot does
 * @param active false once the host has removed it: it holds what it holds and does nothing
 * @param validator its own validator; negative if none
 * @param balances what it holds freely
 * @param delegations its stake, each validator once
 * @param leaving its stake on the way out
 * @param liquidity its LP shares, each pool once
 * @param movedOn number of final days at the last redelegation; negative before the first
 * @param today daily limits used up
 * @param baseline its opening endowment left alone
 * @param track what it has done so far
 * @param credit what it has pledged, lent, owes and farms
 */
public record Account(
        int id,
        AccountKind kind,
        boolean person,
        boolean active,
        int validator,
        Balances balances,
        Vector<Delegation> delegations,
        Vector<Leaving> leaving,
        Vector<Liquidity> liquidity,
        int movedOn,
        Today today,
        Baseline baseline,
        Track track,
        Positions credit) {

    /** No redelegation yet: far enough back that no lock can still hold. */
    public static final int NEVER_MOVED = Integer.MIN_VALUE / 2;

    /** A new account that holds nothing. */
    public static Account open(int id, AccountKind kind) {
        return new Account(
                id,
                kind,
                false,
                true,
                -1,
                Balances.NONE,
                Vector.empty(),
                Vector.empty(),
                Vector.empty(),
                NEVER_MOVED,
                Today.NONE,
                Baseline.NONE,
                Track.NEW,
                Positions.NONE);
    }

    /** True if it runs a validator. */
    public boolean operator() {
        return validator >= 0;
    }

    /** Index of the delegation to a validator, or a negative number. */
    public int delegationTo(int target) {
        for (int i = 0; i < delegations.size(); i++) {
            if (delegations.get(i).validator() == target) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the LP shares of a pool, or a negative number. */
    public int liquidityIn(int pool) {
        for (int i = 0; i < liquidity.size(); i++) {
            if (liquidity.get(i).pool() == pool) {
                return i;
            }
        }
        return -1;
    }

    public Account withSeat(boolean isPerson, boolean isActive) {
        return new Account(
                id,
                kind,
                isPerson,
                isActive,
                validator,
                balances,
                delegations,
                leaving,
                liquidity,
                movedOn,
                today,
                baseline,
                track,
                credit);
    }

    public Account withValidator(int own) {
        return new Account(
                id,
                kind,
                person,
                active,
                own,
                balances,
                delegations,
                leaving,
                liquidity,
                movedOn,
                today,
                baseline,
                track,
                credit);
    }

    public Account with(Balances other) {
        return new Account(
                id,
                kind,
                person,
                active,
                validator,
                other,
                delegations,
                leaving,
                liquidity,
                movedOn,
                today,
                baseline,
                track,
                credit);
    }

    public Account withDelegations(Vector<Delegation> other) {
        return new Account(
                id, kind, person, active, validator, balances, other, leaving, liquidity, movedOn, today, baseline,
                track, credit);
    }

    public Account withLeaving(Vector<Leaving> other) {
        return new Account(
                id,
                kind,
                person,
                active,
                validator,
                balances,
                delegations,
                other,
                liquidity,
                movedOn,
                today,
                baseline,
                track,
                credit);
    }

    public Account withLiquidity(Vector<Liquidity> other) {
        return new Account(
                id,
                kind,
                person,
                active,
                validator,
                balances,
                delegations,
                leaving,
                other,
                movedOn,
                today,
                baseline,
                track,
                credit);
    }

    public Account withMovedOn(int finalDay) {
        return new Account(
                id,
                kind,
                person,
                active,
                validator,
                balances,
                delegations,
                leaving,
                liquidity,
                finalDay,
                today,
                baseline,
                track,
                credit);
    }

    public Account with(Today other) {
        return new Account(
                id,
                kind,
                person,
                active,
                validator,
                balances,
                delegations,
                leaving,
                liquidity,
                movedOn,
                other,
                baseline,
                track,
                credit);
    }

    public Account with(Baseline other) {
        return new Account(
                id,
                kind,
                person,
                active,
                validator,
                balances,
                delegations,
                leaving,
                liquidity,
                movedOn,
                today,
                other,
                track,
                credit);
    }

    public Account with(Track other) {
        return new Account(
                id,
                kind,
                person,
                active,
                validator,
                balances,
                delegations,
                leaving,
                liquidity,
                movedOn,
                today,
                baseline,
                other,
                credit);
    }

    public Account with(Positions other) {
        return new Account(
                id,
                kind,
                person,
                active,
                validator,
                balances,
                delegations,
                leaving,
                liquidity,
                movedOn,
                today,
                baseline,
                track,
                other);
    }
}
