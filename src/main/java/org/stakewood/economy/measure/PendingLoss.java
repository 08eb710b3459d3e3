package org.stakewood.economy.measure;

import org.stakewood.economy.World;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.staking.Correlation;

/** What stake still has to expect of late penalties for faults that are known. */
public final class PendingLoss {

    private static final double[] NONE = {};

    private final double[] shares;

    private PendingLoss(double[] shares) {
        this.shares = shares;
    }

    /** The penalties that are to come in a world. */
    public static PendingLoss of(World world) {
        if (world.doubleSigns().isEmpty()) {
            return new PendingLoss(NONE);
        }
        double[] shares = Correlation.allPending(
                world.doubleSigns(),
                world.scenario().staking(),
                world.validators().size(),
                world.day());
        return new PendingLoss(shares);
    }

    /** The fraction that a validator's stake has to expect. */
    public double share(int validator) {
        return shares == NONE ? 0 : shares[validator];
    }

    /** Micro-OAK that tokens with a validator have to expect, floored. */
    public long of(int validator, long tokens) {
        return share(validator) == 0 ? 0 : Amount.floorTimes(tokens, share(validator));
    }
}
