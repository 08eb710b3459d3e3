package org.stakewood.economy.scenario;

/**
 * What each player starts with.
 *
 * @param bonded stake in the own validator, micro-OAK
 * @param oak liquid micro-OAK
 * @param usd micro-dollars
 * @param soak micro-sOAK held
 * @param loan loan against the own stake, as a share of it; it is pledged to the first desk then. 0 for none
 */
public record Endowment(long bonded, long oak, long usd, long soak, double loan) {

    /** Stake and coins alone. */
    public Endowment(long bonded, long oak, long usd) {
        this(bonded, oak, usd, 0, 0);
    }

    /** The part of credit. */
    public OpeningCredit credit() {
        return new OpeningCredit(loan > 0, false, loan, loan, soak, null, null, null);
    }
}
