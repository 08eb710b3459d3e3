package org.stakewood.economy.staking;

import io.vavr.collection.Vector;

/** Sums over all validators. */
public final class Network {

    private Network() {}

    /** G: micro-OAK bonded to active validators. */
    public static long stake(Vector<Validator> validators) {
        long sum = 0;
        for (Validator validator : validators) {
            sum = Math.addExact(sum, validator.active() ? validator.stake().tokens() : 0);
        }
        return sum;
    }

    /** Micro-OAK bonded to any validator, in jail or not. */
    public static long bonded(Vector<Validator> validators) {
        long sum = 0;
        for (Validator validator : validators) {
            sum = Math.addExact(sum, validator.stake().tokens());
        }
        return sum;
    }
}
