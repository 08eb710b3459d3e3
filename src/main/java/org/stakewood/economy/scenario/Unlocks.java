package org.stakewood.economy.scenario;

/**
 * The number of days passed from which a person may use each panel; negative means never.
 */
public record Unlocks(int stake, int trade, int pool, int borrow, int lend, int farm) {

    /** The day of a panel. */
    public int day(Tab tab) {
        return switch (tab) {
            case STAKE -> stake;
            case TRADE -> trade;
            case POOL -> pool;
            case BORROW -> borrow;
            case LEND -> lend;
            case FARM -> farm;
        };
    }
}
