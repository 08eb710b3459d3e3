package org.stakewood.economy.synthetic;

import org.stakewood.economy.liquidation.FallCause;

/** A loan that is to be foreclosed now, with the health at which the desk saw it, and why. */
public record DueLoan(int account, Loan loan, double health, FallCause cause) {

    /** The same, for another reason. */
    public DueLoan because(FallCause other) {
        return new DueLoan(account, loan, health, other);
    }
}
