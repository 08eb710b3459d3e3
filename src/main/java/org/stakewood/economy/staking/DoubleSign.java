package org.stakewood.economy.staking;

/**
 * A validator that signed twice, remembered for the correlation penalty.
 *
 * @param validator who
 * @param day when
 * @param tokens its micro-OAK before the fault
 * @param networkStake stake of all active validators at the opening of that day
 */
public record DoubleSign(int validator, int day, long tokens, long networkStake) {

    /** Its part of X. */
    public double share() {
        return networkStake == 0 ? 1 : (double) tokens / networkStake;
    }
}
