package org.stakewood.economy.staking;

import org.stakewood.economy.Account;
import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.event.BillPaid;
import org.stakewood.economy.event.ValidatorUnpowered;
import org.stakewood.economy.money.Asset;

/** The daily bill of a validator's operations, paid ahead by its owner to the rest of the world. */
final class Bills {

    private Bills() {}

    /** Collects the bills for the next day; a validator whose bill is not paid runs without care. */
    static void collect(Draft draft) {
        for (Validator each : draft.validators()) {
            if (!each.tombstoned()) {
                collect(draft, each);
            }
        }
    }

    private static void collect(Draft draft, Validator validator) {
        int owner = validator.owner();
        long bill =
                draft.scenario().operations().tier(validator.operation().tier()).bill();
        draft.update(owner, each -> each.with(each.baseline().billed()));
        Account payer = draft.account(owner);
        boolean paid = payer.balances().usd() >= bill;
        if (paid && bill > 0) {
            draft.debit(owner, Asset.USD, bill);
            draft.credit(House.OUTSIDE, Asset.USD, bill);
            draft.tell(new BillPaid(owner, validator.id(), bill));
        }
        if (paid != validator.operation().powered()) {
            draft.update(validator.with(validator.operation().withPower(paid)));
            if (!paid) {
                draft.tell(new ValidatorUnpowered(owner, validator.id(), bill));
            }
        }
    }
}
