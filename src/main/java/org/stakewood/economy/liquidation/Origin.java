package org.stakewood.economy.liquidation;

/**
 * Where an auctioned debt comes from.
 *
 * @param desk the desk; negative if none
 * @param market the market; negative if none
 * @param account who owed it; negative for a deficit of the whole system
 */
public record Origin(int desk, int market, int account) {

    public static Origin ofDesk(int desk, int account) {
        return new Origin(desk, -1, account);
    }

    /** Nobody's debt: the treasury sells. */
    public static final Origin TREASURY = new Origin(-1, -1, -1);

    /** True if no debt stands behind the sale. */
    public boolean treasury() {
        return desk < 0 && market < 0;
    }

    public static Origin ofMarket(int market, int account) {
        return new Origin(-1, market, account);
    }
}
