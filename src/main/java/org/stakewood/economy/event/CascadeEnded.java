package org.stakewood.economy.event;

/**
 * The liquidations of a day, all passes of it. Told once a day, after the last pass. Amounts are micro-OAK of debt.
 *
 * @param day the day (1 is the first)
 * @param passes how many
 * @param loans how many loans against stake fell
 * @param positions how many positions of a money market
 * @param fallen debt that fell on the day
 * @param soakBefore sOAK's price in the pool, in OAK, before the first pass
 * @param soakAfter and after the last
 * @param oakBefore OAK's price in the pool, in dollars, before the first pass
 * @param oakAfter and after the last
 * @param orphaned micro-sOAK whose loan was written off on the day
 * @param firstWave debt that fell in the first pass of the cascade, which may have begun on an earlier day
 * @param total debt that has fallen in the cascade so far
 */
public record CascadeEnded(
        int day,
        int passes,
        int loans,
        int positions,
        long fallen,
        double soakBefore,
        double soakAfter,
        double oakBefore,
        double oakAfter,
        long orphaned,
        long firstWave,
        long total)
        implements Event {

    /** Everything that fell ÷ what fell first. */
    public double amplification() {
        return firstWave == 0 ? 1 : (double) total / firstWave;
    }
}
