package org.stakewood.economy.scenario;

/** How a market's part of a farm is split among its assets. */
public enum Allocation {
    /** By the value of the debts. */
    BY_BORROW_VALUE,
    /** By the interest of the day, as in June 2020; it can be driven up by borrowing from oneself. */
    BY_INTEREST
}
