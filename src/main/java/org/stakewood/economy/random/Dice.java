package org.stakewood.economy.random;

import java.util.Objects;

/**
 * Chance that depends on nothing but its address: (seed of the game, day, name of the stream, subject) and the number
 * of draws taken so far. Two dice of different addresses are independent, and no draw depends on the order in which
 * others were taken, so one more validator does not change another's luck. Not for secrets.
 *
 * <p>Bits are those of SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014)
 * started at a mix of the address; the finalizer is its variant 13 by Stafford.
 */
public final class Dice {

    private static final long GAMMA = 0x9E37_79B9_7F4A_7C15L;
    private static final long FNV_BASIS = 0xCBF2_9CE4_8422_2325L;
    private static final long FNV_PRIME = 0x100_0000_01B3L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The dice at an address, before their first draw. */
    public static Dice of(long seed, long day, String stream, long subject) {
        Objects.requireNonNull(stream);
        long key = mix(seed + GAMMA);
        key = mix(key ^ day * GAMMA);
        key = mix(key ^ hash(stream));
        return new Dice(mix(key ^ subject * GAMMA));
    }

    /** 64 random bits. */
    public long bits() {
        state += GAMMA;
        return mix(state);
    }

    /** Uniform in [0, 1), a multiple of 2⁻⁵³. */
    public double uniform() {
        return (bits() >>> 11) * 0x1p-53;
    }

    /** Uniform in (0, 1): neither end occurs, so that its logarithm and its quantile exist. */
    public double open() {
        return ((bits() >>> 12) + 0.5) * 0x1p-52;
    }

    /** Standard normal, by its quantile function: one draw each. */
    public double normal() {
        return NormalQuantile.of(open());
    }

    /** Exponential with mean 1. */
    public double exponential() {
        return -StrictMath.log(open());
    }

    /** Uniform integer in [0, bound); its bias is below bound·2⁻⁶³. */
    public int below(int bound) {
        return (int) below((long) bound);
    }

    /** Uniform integer in [0, bound); its bias is below bound·2⁻⁶³. */
    public long below(long bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound " + bound);
        }
        long draw = bits() >>> 1;
        return Math.multiplyHigh(draw, bound) << 1 | draw * bound >>> 63;
    }

    /** True with the given probability; 0 or less never, 1 or more always. */
    public boolean chance(double probability) {
        return uniform() < probability;
    }

    private static long hash(String name) {
        long hash = FNV_BASIS;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    private static long mix(long z) {
        z = (z ^ z >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return z ^ z >>> 31;
    }
}
