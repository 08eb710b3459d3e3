package org.stakewood.economy.staking;

import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.event.JailCause;
import org.stakewood.economy.event.ValidatorJailed;

/** The owner's own stake in a validator. */
public final class SelfBond {

    private SelfBond() {}

    /** Micro-OAK that the owner has bonded to the validator, floored. */
    public static long of(Account owner, Validator validator) {
        int at = owner.delegationTo(validator.id());
        Stake stake = validator.stake();
        return at < 0 ? 0 : Shares.out(bonded(owner.delegations().get(at)), stake.shares(), stake.tokens());
    }

    /** What does not wait to leave: a pledge is still a bond. */
    private static long bonded(Delegation delegation) {
        return delegation.shares() - delegation.queued();
    }

    /** Jails an active validator whose self-bond is below the minimum. */
    static void enforce(Draft draft, int id) {
        Validator validator = draft.validator(id);
        long least = draft.scenario().staking().minSelfBond();
        if (validator.active() && of(draft.account(validator.owner()), validator) < least) {
            int today = draft.day() + 1;
            draft.update(validator.jailed(today));
            draft.tell(new ValidatorJailed(
                    id, JailCause.SELF_BOND, today + draft.scenario().staking().jailDays()));
        }
    }
}
