package org.stakewood.economy.staking;

/**
 * What the network knows of itself.
 *
 * @param issuanceRate yearly rate of new coins
 * @param finalDays days that were final: the clock of unbonding
 * @param genesisStake micro-OAK staked at genesis
 * @param genesisYield yearly staking yield at genesis
 * @param lastFinal false after a day on which less than two thirds were up
 */
public record Chain(double issuanceRate, int finalDays, long genesisStake, double genesisYield, boolean lastFinal) {

    public Chain withIssuanceRate(double rate) {
        return new Chain(rate, finalDays, genesisStake, genesisYield, lastFinal);
    }

    /** After one more day. */
    public Chain passed(boolean isFinal) {
        return new Chain(issuanceRate, finalDays + (isFinal ? 1 : 0), genesisStake, genesisYield, isFinal);
    }
}
