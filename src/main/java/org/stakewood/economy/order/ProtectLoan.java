package org.stakewood.economy.order;

/**
 * Repays a loan against stake, or adds free stake to its pledge, when its health falls.
 *
 * @param desk who lent
 * @param validator whose shares are pledged
 * @param below health below which it acts
 * @param repay most micro-sOAK paid
 * @param topUp most shares added
 */
public record ProtectLoan(int desk, int validator, double below, long repay, long topUp) implements StandingOrder {}
