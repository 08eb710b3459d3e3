package org.stakewood.economy.staking;

/**
 * What is bonded to a validator. {@code tokens / shares} is the exchange rate: rewards raise it, slashes lower it.
 *
 * @param tokens bonded micro-OAK
 * @param shares shares of it that the delegators hold
 * @param restRate worth of one share once nothing is bonded any more
 */
public record Stake(long tokens, long shares, double restRate) {

    public static final Stake NONE = new Stake(0, 0, 1);

    /** Worth of one share in OAK; keeps its last value when the last share has left. */
    public double rate() {
        return shares == 0 ? restRate : (double) tokens / shares;
    }

    /** The same shares of more tokens: a reward. */
    public Stake withTokens(long newTokens) {
        return new Stake(newTokens, shares, restRate);
    }

    /** Loses tokens; if nothing is bonded any more, the rate that was left behind falls all the same. */
    public Stake slashed(long lost, double fraction) {
        return new Stake(tokens - lost, shares, shares == 0 ? restRate * (1 - fraction) : restRate);
    }

    /** Bonds tokens against new shares. */
    public Stake plus(long moreTokens, long moreShares) {
        return new Stake(Math.addExact(tokens, moreTokens), Math.addExact(shares, moreShares), restRate);
    }

    /** Takes tokens and shares out; the last share leaves its rate behind. */
    public Stake minus(long fewerTokens, long fewerShares) {
        return new Stake(tokens - fewerTokens, shares - fewerShares, shares == fewerShares ? rate() : restRate);
    }
}
