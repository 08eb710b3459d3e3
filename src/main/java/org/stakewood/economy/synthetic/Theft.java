package org.stakewood.economy.synthetic;

import org.stakewood.economy.Draft;
import org.stakewood.economy.House;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;

/** Money that is taken out of a desk by nobody's right. */
public final class Theft {

    private Theft() {}

    /** Takes a share of the desk's own fund, floored, to the attacker; returns the micro-sOAK. */
    public static long take(Draft draft, int desk, double share) {
        Desk owner = LoanBook.desk(draft, desk);
        long amount = Amount.floorTimes(owner.fund(), share);
        LoanBook.update(draft, owner.withFund(owner.fund() - amount));
        draft.credit(House.ATTACKER, Asset.SOAK, amount);
        return amount;
    }
}
