package org.stakewood.economy.event;

/**
 * A pass of a cascade; what fell in it was told just before. Amounts are micro-OAK of debt.
 *
 * @param day the day (1 is the first)
 * @param pass from 1 on every day
 * @param loans how many loans against stake fell
 * @param positions how many positions of a money market
 * @param fallen debt that fell
 * @param loanMark OAK for one sOAK by which loans were judged
 * @param oakMark dollars for one OAK by which positions were judged
 * @param soakMark dollars for one sOAK by which positions were judged
 * @param soakBefore sOAK's price in the pool, in OAK, before
 * @param soakAfter and after
 * @param oakBefore OAK's price in the pool, in dollars, before
 * @param oakAfter and after
 * @param firstWave debt that fell in the cascade's first pass
 * @param total debt that has fallen in the cascade so far
 */
public record CascadePassed(
        int day,
        int pass,
        int loans,
        int positions,
        long fallen,
        double loanMark,
        double oakMark,
        double soakMark,
        double soakBefore,
        double soakAfter,
        double oakBefore,
        double oakAfter,
        long firstWave,
        long total)
        implements Event {}
