package org.stakewood.economy.lending;

import org.stakewood.economy.liquidation.FallCause;

/** A position that is to be resolved now, with its health at the mark of the pass, and why. */
public record DuePosition(int account, int market, double health, FallCause cause) {

    /** The same, for another reason. */
    public DuePosition because(FallCause other) {
        return new DuePosition(account, market, health, other);
    }
}
