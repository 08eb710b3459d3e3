package org.stakewood.economy.staking;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.event.StakePaidOut;
import org.stakewood.economy.event.Undelegated;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.StakingRules;

/**
 * Stake on its way out. All that leaves one validator at one maturity is one pool of shares, so a slash costs as many
 * steps as there are days of unbonding. Maturity counts final days: while the network cannot finalise, the clock stands.
 */
public final class Unbonding {

    private Unbonding() {}

    /** Puts OAK that has left a validator's stake into the queue for the account. */
    static void enter(Draft draft, int account, int validator, long amount) {
        int maturity = draft.chain().finalDays() + draft.scenario().staking().unbondingDays();
        long key = UnbondingPool.key(validator, maturity);
        UnbondingPool pool = draft.unbonding()
                .get(key)
                .getOrElse(() -> new UnbondingPool(validator, maturity, 0, 0, Vector.empty()));
        long shares = Shares.in(amount, pool.shares(), pool.tokens());
        boolean known = hold(draft, account, validator, maturity, shares);
        Vector<Integer> holders = known ? pool.holders() : pool.holders().append(account);
        UnbondingPool grown = new UnbondingPool(
                validator, maturity, Amount.add(pool.tokens(), amount), Amount.add(pool.shares(), shares), holders);
        draft.setUnbonding(draft.unbonding().put(key, grown));
    }

    private static boolean hold(Draft draft, int account, int validator, int maturity, long shares) {
        Vector<Leaving> all = draft.account(account).leaving();
        int at = all.indexWhere(each -> each.validator() == validator && each.maturity() == maturity);
        Vector<Leaving> next = at < 0
                ? all.append(new Leaving(validator, maturity, shares))
                : all.update(at, old -> new Leaving(validator, maturity, Amount.add(old.shares(), shares)));
        draft.update(account, each -> each.withLeaving(next));
        return at >= 0;
    }

    /** Step 8: pays out what has matured and lets the next in the churn queue leave. */
    public static void mature(Draft draft) {
        int finalDays = draft.chain().finalDays();
        while (draft.unbonding().nonEmpty() && draft.unbonding().head()._2.maturity() <= finalDays) {
            UnbondingPool pool = draft.unbonding().head()._2;
            draft.setUnbonding(draft.unbonding().tail());
            payOut(draft, pool);
        }
        draft.setShadows(draft.shadows().filter(each -> each.maturity() > finalDays));
        leaveQueue(draft);
    }

    private static void payOut(Draft draft, UnbondingPool pool) {
        long tokens = pool.tokens();
        long shares = pool.shares();
        for (int account : pool.holders()) {
            Account holder = draft.account(account);
            int at = holder.leaving()
                    .indexWhere(each -> each.validator() == pool.validator() && each.maturity() == pool.maturity());
            long own = holder.leaving().get(at).shares();
            long amount = Shares.out(own, shares, tokens);
            shares -= own;
            tokens -= amount;
            draft.update(account, each -> each.withLeaving(each.leaving().removeAt(at)));
            draft.credit(account, Asset.OAK, amount);
            draft.tell(new StakePaidOut(account, pool.validator(), amount));
        }
    }

    private static void leaveQueue(Draft draft) {
        StakingRules rules = draft.scenario().staking();
        if (draft.exits().isEmpty()) {
            return;
        }
        long room =
                Math.max(Amount.floorTimes(Network.stake(draft.validators()), rules.churnShare()), rules.churnFloor());
        Vector<QueuedExit> waiting = draft.exits();
        draft.setExits(Vector.empty());
        for (QueuedExit exit : waiting) {
            Stake stake = draft.validator(exit.validator()).stake();
            long worth = Shares.out(exit.shares(), stake.shares(), stake.tokens());
            long shares = worth <= room ? exit.shares() : Amount.mulDivFloor(exit.shares(), room, worth);
            long amount = shares == 0 ? 0 : leave(draft, exit.withShares(shares));
            room = Math.max(0, room - amount);
            if (shares < exit.shares()) {
                draft.setExits(draft.exits().append(exit.withShares(exit.shares() - shares)));
            }
        }
    }

    /** Takes queued shares out of the stake and starts their clock; returns the OAK. */
    private static long leave(Draft draft, QueuedExit exit) {
        Bonding.settle(draft, exit.account(), exit.validator());
        Validator validator = draft.validator(exit.validator());
        Stake stake = validator.stake();
        long amount = Shares.out(exit.shares(), stake.shares(), stake.tokens());
        draft.update(validator.with(stake.minus(amount, exit.shares())));
        draft.update(
                exit.account(),
                each -> Bonding.change(each, exit.validator(), old -> old.withQueued(old.queued() - exit.shares())));
        if (amount > 0) {
            enter(draft, exit.account(), exit.validator(), amount);
            int days = draft.scenario().staking().unbondingDays();
            draft.tell(new Undelegated(exit.account(), exit.validator(), exit.shares(), amount, days));
        }
        return amount;
    }

    /** Everything that is bonded to tombstoned validators begins to leave, past any queue. */
    static void evacuate(Draft draft, Vector<Integer> tombstoned) {
        for (Account account : draft.accounts()) {
            for (Delegation delegation : account.delegations()) {
                if (tombstoned.contains(delegation.validator()) && delegation.free() + delegation.queued() > 0) {
                    evacuate(draft, account.id(), delegation);
                }
            }
        }
        draft.setExits(draft.exits().reject(each -> tombstoned.contains(each.validator())));
    }

    /** The free and queued stake of an account at a tombstoned validator begins to unbond. */
    static void evacuate(Draft draft, int account, int validator) {
        int at = draft.account(account).delegationTo(validator);
        if (at >= 0) {
            evacuate(draft, account, draft.account(account).delegations().get(at));
        }
    }

    private static void evacuate(Draft draft, int account, Delegation delegation) {
        Bonding.settle(draft, account, delegation.validator());
        Validator validator = draft.validator(delegation.validator());
        Stake stake = validator.stake();
        long leaving = delegation.free() + delegation.queued();
        long amount = Shares.out(leaving, stake.shares(), stake.tokens());
        draft.update(validator.with(stake.minus(amount, leaving)));
        draft.update(
                account,
                each -> Bonding.change(
                        each, delegation.validator(), old -> old.withFree(0).withQueued(0)));
        if (amount > 0) {
            enter(draft, account, delegation.validator(), amount);
        }
    }

    /** Micro-OAK on the way out of all validators. */
    public static long total(TreeMap<Long, UnbondingPool> pools) {
        long sum = 0;
        for (UnbondingPool pool : pools.values()) {
            sum = Math.addExact(sum, pool.tokens());
        }
        return sum;
    }
}
