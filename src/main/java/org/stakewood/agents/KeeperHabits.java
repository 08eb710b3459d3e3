package org.stakewood.agents;

/**
 * How a liquidator works.
 *
 * @param noticeChance chance a day to notice a flagged position or an auction, from the day after it appeared on
 * @param profit least profit of a purchase, as a share of what is paid
 * @param share most of its money that it puts into one purchase
 */
record KeeperHabits(double noticeChance, double profit, double share) {

    static final KeeperHabits USUAL = new KeeperHabits(0.35, 0.01, 0.5);
}
