package org.stakewood.economy.staking;

import io.vavr.collection.Vector;
import org.stakewood.economy.Draft;
import org.stakewood.economy.event.SlashCause;
import org.stakewood.economy.event.Slashed;
import org.stakewood.economy.money.Amount;

/**
 * Takes a fraction of everything that answers for a validator: what is bonded to it, what is leaving it, and what was
 * moved away lately. Each part loses the floor of tokens × fraction.
 */
final class Slashing {

    private Slashing() {}

    /** Slashes and sends the coins where the scenario says. */
    static void slash(Draft draft, int id, double fraction, SlashCause cause) {
        draft.touch(each -> each.delegationTo(id) >= 0);
        Stake stake = draft.validator(id).stake();
        long bonded = Amount.floorTimes(stake.tokens(), fraction);
        draft.update(draft.validator(id).with(stake.slashed(bonded, fraction)));
        long unbonding = slashUnbonding(draft, id, fraction);
        long moved = slashShadows(draft, id, fraction);
        SlashedCoins.send(draft, id, Amount.add(Amount.add(bonded, unbonding), moved));
        draft.tell(new Slashed(id, cause, fraction, bonded, unbonding, moved));
    }

    private static long slashUnbonding(Draft draft, int id, double fraction) {
        int now = draft.chain().finalDays();
        long lost = 0;
        int last =
                draft.unbonding().isEmpty() ? now : draft.unbonding().last()._2.maturity();
        for (int maturity = now; maturity <= last; maturity++) {
            long key = UnbondingPool.key(id, maturity);
            if (draft.unbonding().containsKey(key)) {
                UnbondingPool pool = draft.unbonding().get(key).get();
                long loss = Amount.floorTimes(pool.tokens(), fraction);
                draft.setUnbonding(draft.unbonding().put(key, pool.withTokens(pool.tokens() - loss)));
                lost = Amount.add(lost, loss);
            }
        }
        return lost;
    }

    private static long slashShadows(Draft draft, int id, double fraction) {
        long lost = 0;
        Vector<Shadow> all = draft.shadows();
        for (int i = 0; i < all.size(); i++) {
            Shadow shadow = all.get(i);
            if (shadow.source() == id) {
                long loss = Amount.floorTimes(shadow.tokens(), fraction);
                lost = Amount.add(lost, takeMoved(draft, shadow, loss));
                all = all.update(i, shadow.withTokens(shadow.tokens() - loss));
            }
        }
        draft.setShadows(all);
        return lost;
    }

    /** Takes a loss out of the account's stake at the validator it moved to, as far as it is still there. */
    private static long takeMoved(Draft draft, Shadow shadow, long loss) {
        int at = draft.account(shadow.account()).delegationTo(shadow.target());
        if (at < 0 || loss == 0) {
            return 0;
        }
        Bonding.settle(draft, shadow.account(), shadow.target());
        Delegation delegation = draft.account(shadow.account()).delegations().get(at);
        Validator target = draft.validator(shadow.target());
        Stake stake = target.stake();
        if (stake.tokens() == 0) {
            return 0;
        }
        long shares = Math.min(Amount.mulDivFloor(loss, stake.shares(), stake.tokens()), delegation.shares());
        long amount = Shares.out(shares, stake.shares(), stake.tokens());
        draft.update(target.with(stake.minus(amount, shares)));
        long fromFree = Math.min(shares, delegation.free());
        long fromQueue = Math.min(shares - fromFree, delegation.queued());
        long fromDesk = Math.min(shares - fromFree - fromQueue, delegation.desk());
        long fromMarket = Math.min(shares - fromFree - fromQueue - fromDesk, delegation.market());
        long fromGrant = shares - fromFree - fromQueue - fromDesk - fromMarket;
        draft.update(
                shadow.account(),
                each -> Bonding.change(
                        each,
                        shadow.target(),
                        old -> old.pledgedToDesk(-fromDesk)
                                .pledgedToMarket(-fromMarket)
                                .withFree(old.free() - fromFree)
                                .withQueued(old.queued() - fromQueue)
                                .lessGranted(fromGrant)));
        shortenQueue(draft, shadow, fromQueue);
        draft.update(
                shadow.account(), each -> each.with(each.credit().lessPledged(shadow.target(), fromDesk, fromMarket)));
        return amount;
    }

    private static void shortenQueue(Draft draft, Shadow shadow, long shares) {
        long left = shares;
        Vector<QueuedExit> next = Vector.empty();
        for (QueuedExit exit : draft.exits()) {
            boolean own = exit.account() == shadow.account() && exit.validator() == shadow.target();
            long cut = own ? Math.min(left, exit.shares()) : 0;
            left -= cut;
            next = exit.shares() == cut ? next : next.append(exit.withShares(exit.shares() - cut));
        }
        draft.setExits(next);
    }
}
