package org.stakewood.economy.view;

/**
 * Loans of about the same health, without names.
 *
 * @param from lowest health of the band, inclusive
 * @param loans how many
 * @param stake micro-OAK pledged
 * @param debt micro-sOAK owed
 */
public record LoanBand(double from, int loans, long stake, long debt) {

    LoanBand plus(long moreStake, long moreDebt) {
        return new LoanBand(from, loans + 1, stake + moreStake, debt + moreDebt);
    }
}
