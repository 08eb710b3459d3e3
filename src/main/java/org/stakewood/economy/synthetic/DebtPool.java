package org.stakewood.economy.synthetic;

/**
 * Debts of one kind at a desk, owed in shares.
 *
 * @param total micro-sOAK owed by the shares
 * @param shares all debt shares
 * @param today micro-sOAK drawn since the last day passed: owed, and without interest until it joins
 */
public record DebtPool(long total, long shares, long today) {

    public static final DebtPool NONE = new DebtPool(0, 0, 0);

    /** Everything owed, micro-sOAK. */
    public long owed() {
        return Math.addExact(total, today);
    }
}
