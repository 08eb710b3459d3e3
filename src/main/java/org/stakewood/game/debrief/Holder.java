package org.stakewood.game.debrief;

/**
 * An account from its first day to its last.
 *
 * @param person whether a person played it at the end
 * @param first net worth at the end of its first day, micro-dollars
 * @param last net worth at the end of its last day, micro-dollars
 * @param profit net worth above the own opening endowment left alone, micro-dollars
 * @param leverage everything held ÷ net worth, the mean of the days on which there was one, each at most 10
 */
public record Holder(int account, boolean person, long first, long last, long profit, double leverage) {

    /** Gained from its first day's end to its last, as a share of the former; NaN where there was nothing. */
    public double gain() {
        return first > 0 ? (double) last / first - 1 : Double.NaN;
    }

    /** Whether it has a place in a chart of leverage against gain. */
    public boolean placed() {
        return Double.isFinite(gain()) && Double.isFinite(leverage);
    }
}
