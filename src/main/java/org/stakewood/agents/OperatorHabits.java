package org.stakewood.agents;

/**
 * How a validator is run.
 *
 * @param choosesTier whether the tier follows the stake
 * @param patience days in jail beyond the shortest stay, so that people can be faster
 * @param purseLow days of bills below which dollars are bought
 * @param purseFull days of bills that are bought
 * @param redundantFrom micro-OAK of stake from which the dearest tier pays
 * @param professionalFrom micro-OAK of stake from which the middle tier pays
 * @param tolerance how far the price may move against a sale
 */
record OperatorHabits(
        boolean choosesTier,
        int patience,
        int purseLow,
        int purseFull,
        long redundantFrom,
        long professionalFrom,
        double tolerance) {

    static final OperatorHabits PROFESSIONAL =
            new OperatorHabits(true, 1, 10, 40, 8_000_000_000L, 1_000_000_000L, 0.20);

    /** A player's seat that nobody sits on: calm, it keeps its tier and pays its bills. */
    static final OperatorHabits EMPTY_SEAT = new OperatorHabits(false, 1, 10, 40, 8_000_000_000L, 1_000_000_000L, 0.20);
}
