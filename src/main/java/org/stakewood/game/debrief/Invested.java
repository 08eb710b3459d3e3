package org.stakewood.game.debrief;

/**
 * Where people had their money at the end of a day, micro-dollars; amounts of coins in micro-units.
 *
 * @param day the day (1 is the first)
 * @param people how many they were
 * @param coins worth of all that was held freely
 * @param usd dollars held freely
 * @param oak OAK held freely
 * @param acorn ACORN held freely
 * @param stake worth of bonded and leaving stake
 * @param liquidity worth of shares of pools
 * @param lent worth of deposits in markets and vaults with what waits there
 * @param owed worth of all debts
 */
public record Invested(
        int day,
        int people,
        long coins,
        long usd,
        long oak,
        long acorn,
        long stake,
        long liquidity,
        long lent,
        long owed) {}
