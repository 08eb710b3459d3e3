package org.stakewood.economy.lending;

import io.vavr.collection.Vector;

/**
 * A money market.
 *
 * @param id place in the scenario's list
 * @param books one for each asset, in the scenario's order
 * @param promise micro-dollars of the reserve behind the promised rate
 * @param joining accounts whose debts of today join when the day passes, each once
 */
public record Market(int id, Vector<Book> books, long promise, Vector<Integer> joining) {}
