package org.stakewood.economy.staking;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.function.UnaryOperator;
import org.stakewood.economy.Account;
import org.stakewood.economy.Check;
import org.stakewood.economy.Draft;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.RefusedException;
import org.stakewood.economy.Unit;
import org.stakewood.economy.event.Delegated;
import org.stakewood.economy.event.Redelegated;
import org.stakewood.economy.event.RewardsClaimed;
import org.stakewood.economy.event.Undelegated;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Flow;
import org.stakewood.economy.synthetic.Recourse;

/** Stake going in, moving and beginning to leave. Shares in and out are floored; the dust stays with the validator. */
public final class Bonding {

    private Bonding() {}

    /** Bonds liquid OAK of the account to a validator. */
    public static void delegate(Draft draft, int account, int validator, long amount) {
        Check.positive(amount);
        Check.known(validator, draft.validators().size());
        refuseTombstoned(draft.validator(validator));
        draft.debit(account, Asset.OAK, amount);
        long shares = bond(draft, account, validator, amount);
        draft.tell(new Delegated(account, validator, amount, shares));
    }

    /** Mints OAK into an account's stake that starts again; it stays where it is. Refused: TOMBSTONED, TOO_SMALL. */
    public static void grant(Draft draft, int account, int validator, long amount) {
        Check.positive(amount);
        Check.known(validator, draft.validators().size());
        refuseTombstoned(draft.validator(validator));
        draft.mintInto(Flow.RESTART, Asset.OAK, amount);
        long shares = bond(draft, account, validator, amount);
        draft.update(account, each -> change(each, validator, old -> old.granted(shares)));
    }

    /** Adds OAK that the caller has taken from elsewhere to an account's stake; returns the shares. */
    public static long bond(Draft draft, int account, int validator, long amount) {
        Stake stake = draft.validator(validator).stake();
        long shares = Shares.in(amount, stake.shares(), stake.tokens());
        Stake grown = stake.plus(amount, shares);
        Check.notTooSmall(Shares.out(shares, grown.shares(), grown.tokens()), amount, Unit.OAK);
        hold(draft, account, validator, shares);
        draft.update(draft.validator(validator).with(grown));
        return shares;
    }

    /** Gives an account shares that the caller adds to the validator. */
    static void hold(Draft draft, int account, int validator, long shares) {
        settle(draft, account, validator);
        draft.update(account, each -> {
            int at = each.delegationTo(validator);
            Vector<Delegation> all = each.delegations();
            BigInteger claimed = draft.validator(validator).rewards().perShare();
            BigInteger interest = draft.validator(validator).interest().perShare();
            return each.withDelegations(
                    at < 0
                            ? all.append(new Delegation(validator, shares, 0, 0, 0, 0, claimed, interest))
                            : all.update(at, old -> old.withFree(Math.addExact(old.free(), shares))));
        });
    }

    /** Begins to unbond free shares; with a churn limit they wait for their turn first. */
    public static void undelegate(Draft draft, int account, int validator, long shares) {
        requireFree(draft, account, validator, shares);
        if (draft.scenario().staking().churnShare() > 0) {
            settle(draft, account, validator);
            draft.update(
                    account,
                    each -> change(
                            each,
                            validator,
                            old -> old.withFree(old.free() - shares).withQueued(old.queued() + shares)));
            draft.setExits(draft.exits().append(new QueuedExit(account, validator, shares)));
            Stake stake = draft.validator(validator).stake();
            long worth = Shares.out(shares, stake.shares(), stake.tokens());
            draft.tell(new Undelegated(account, validator, shares, worth, -1));
        } else {
            long amount = take(draft, account, validator, shares);
            Unbonding.enter(draft, account, validator, amount);
            int days = draft.scenario().staking().unbondingDays();
            draft.tell(new Undelegated(account, validator, shares, amount, days));
        }
        SelfBond.enforce(draft, validator);
    }

    /** Moves free shares to another validator at once; they answer for the old one for an unbonding period. */
    public static void redelegate(Draft draft, int account, int from, int to, long shares) {
        Check.known(to, draft.validators().size());
        if (from == to) {
            throw RefusedException.because(Reason.UNKNOWN_TARGET, new Figure("id", Unit.COUNT, to));
        }
        requireFree(draft, account, from, shares);
        refuseTombstoned(draft.validator(to));
        int finalDays = draft.chain().finalDays();
        int period = draft.scenario().staking().unbondingDays();
        int freeOn = draft.account(account).movedOn() + period;
        if (finalDays < freeOn) {
            throw RefusedException.because(Reason.REDELEGATION_LOCK, new Figure("wait", Unit.DAY, freeOn - finalDays));
        }
        long amount = take(draft, account, from, shares);
        long gained = bond(draft, account, to, amount);
        draft.update(account, each -> each.withMovedOn(finalDays));
        draft.setShadows(draft.shadows().append(new Shadow(from, to, account, finalDays + period, amount)));
        draft.tell(new Redelegated(account, from, to, amount, gained));
        SelfBond.enforce(draft, from);
    }

    /** Pays out the rewards that wait for an account at one validator (LIQUID form). */
    public static void claim(Draft draft, int account, int validator) {
        Check.known(validator, draft.validators().size());
        if (!settle(draft, account, validator)) {
            throw RefusedException.because(Reason.NOTHING_TO_CLAIM);
        }
    }

    /** Moves free shares into the pledge for loans or into that of a market. */
    public static void pledge(Draft draft, int account, int validator, long toDesk, long toMarket) {
        requirePledgeable(draft, account, validator, Amount.add(toDesk, toMarket));
        draft.update(
                account,
                each -> change(each, validator, old -> old.pledgedToDesk(toDesk).pledgedToMarket(toMarket)));
    }

    /** Refuses shares that are not free, and those of a tombstoned validator. */
    public static void requirePledgeable(Draft draft, int account, int validator, long shares) {
        requireFree(draft, account, validator, shares);
        refuseTombstoned(draft.validator(validator));
    }

    /** Gives pledged shares back; at a tombstoned validator they begin to unbond at once, as all other stake there. */
    public static void release(Draft draft, int account, int validator, long fromDesk, long fromMarket) {
        draft.update(
                account,
                each -> change(
                        each, validator, old -> old.pledgedToDesk(-fromDesk).pledgedToMarket(-fromMarket)));
        if (draft.validator(validator).tombstoned()) {
            Unbonding.evacuate(draft, account, validator);
        }
    }

    /** Takes pledged shares out of a validator at once, without a queue; returns the OAK, which the caller places. */
    public static long seize(Draft draft, int account, int validator, long fromDesk, long fromMarket) {
        settle(draft, account, validator);
        long shares = Amount.add(fromDesk, fromMarket);
        Validator source = draft.validator(validator);
        Stake stake = source.stake();
        long amount = Shares.out(shares, stake.shares(), stake.tokens());
        draft.update(source.with(stake.minus(amount, shares)));
        draft.update(
                account,
                each -> change(
                        each,
                        validator,
                        old -> old.pledgedToDesk(-fromDesk)
                                .pledgedToMarket(-fromMarket)
                                .withFree(old.free())));
        SelfBond.enforce(draft, validator);
        return amount;
    }

    /** Gives shares that stand for an account's market debts to another account, free; its self-bond is judged anew. */
    public static void handOver(Draft draft, int from, int to, int validator, long shares) {
        settle(draft, from, validator);
        draft.update(
                from,
                each -> change(
                        each, validator, old -> old.pledgedToMarket(-shares).withFree(old.free())));
        hold(draft, to, validator, shares);
        if (draft.validator(validator).tombstoned()) {
            Unbonding.evacuate(draft, to, validator);
        }
        SelfBond.enforce(draft, validator);
    }

    /**
     * Takes OAK out of an account's free stake at once; returns how much, the amount or all that is free. What the last
     * share is worth beyond it stays the account's.
     */
    public static long withhold(Draft draft, int account, int validator, long amount) {
        settle(draft, account, validator);
        Validator source = draft.validator(validator);
        Stake stake = source.stake();
        Account holder = draft.account(account);
        long free = holder.delegations().get(holder.delegationTo(validator)).free();
        long shares =
                stake.tokens() == 0 ? 0 : Math.min(free, Amount.mulDivCeil(amount, stake.shares(), stake.tokens()));
        long worth = Shares.out(shares, stake.shares(), stake.tokens());
        if (worth == 0) {
            return 0;
        }
        draft.update(source.with(stake.minus(worth, shares)));
        draft.update(account, each -> change(each, validator, old -> old.withFree(old.free() - shares)));
        long taken = Math.min(worth, amount);
        draft.credit(account, Asset.OAK, worth - taken);
        SelfBond.enforce(draft, validator);
        return taken;
    }

    /** Takes free shares out of a validator; returns the OAK that they are worth. */
    private static long take(Draft draft, int account, int validator, long shares) {
        settle(draft, account, validator);
        Validator source = draft.validator(validator);
        Stake stake = source.stake();
        long amount = Shares.out(shares, stake.shares(), stake.tokens());
        if (amount == 0) {
            throw RefusedException.because(Reason.TOO_SMALL, new Figure("amount", Unit.OAK, 0));
        }
        draft.update(source.with(stake.minus(amount, shares)));
        draft.update(account, each -> change(each, validator, old -> old.withFree(old.free() - shares)));
        return amount;
    }

    /** Pays an account what it has earned at a validator since it last claimed; false if nothing waited. */
    public static boolean settle(Draft draft, int account, int validator) {
        Rewards rewards = draft.validator(validator).rewards();
        Rewards interest = draft.validator(validator).interest();
        int at = draft.account(account).delegationTo(validator);
        if (at < 0 || (rewards.perShare().signum() == 0 && interest.perShare().signum() == 0)) {
            return false;
        }
        Delegation delegation = draft.account(account).delegations().get(at);
        long due = LiquidRewards.due(delegation.shares(), delegation.claimed(), rewards);
        long synthetic = LiquidRewards.due(delegation.shares(), delegation.interest(), interest);
        draft.update(
                account,
                each -> change(each, validator, old -> old.withClaimed(rewards.perShare(), interest.perShare())));
        if (due > 0) {
            draft.update(draft.validator(validator).with(new Rewards(rewards.perShare(), rewards.pot() - due)));
            draft.credit(account, Asset.OAK, due);
            Recourse.earned(draft, account, due);
            draft.tell(new RewardsClaimed(account, validator, Asset.OAK, due));
        }
        if (synthetic > 0) {
            Rewards left = new Rewards(interest.perShare(), interest.pot() - synthetic);
            draft.update(draft.validator(validator).withInterest(left));
            draft.credit(account, Asset.SOAK, synthetic);
            draft.tell(new RewardsClaimed(account, validator, Asset.SOAK, synthetic));
        }
        return due > 0 || synthetic > 0;
    }

    /** Changes one delegation of an account; one without shares disappears. */
    public static Account change(Account account, int validator, UnaryOperator<Delegation> change) {
        int at = account.delegationTo(validator);
        Delegation next = change.apply(account.delegations().get(at));
        return account.withDelegations(
                next.shares() == 0
                        ? account.delegations().removeAt(at)
                        : account.delegations().update(at, next));
    }

    private static void requireFree(Draft draft, int account, int validator, long shares) {
        Check.positive(shares);
        Check.known(validator, draft.validators().size());
        int at = draft.account(account).delegationTo(validator);
        long free = at < 0 ? 0 : draft.account(account).delegations().get(at).free();
        long granted = at < 0 ? 0 : draft.account(account).delegations().get(at).granted();
        if (shares > free) {
            throw RefusedException.because(
                    shares - free <= granted ? Reason.RESTRICTED_STAKE : Reason.SHARES_NOT_FREE,
                    new Figure("needed", Unit.SHARES, shares),
                    new Figure("free", Unit.SHARES, free));
        }
    }

    private static void refuseTombstoned(Validator validator) {
        if (validator.tombstoned()) {
            throw RefusedException.because(Reason.TOMBSTONED, new Figure("id", Unit.COUNT, validator.id()));
        }
    }
}
