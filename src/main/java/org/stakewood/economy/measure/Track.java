package org.stakewood.economy.measure;

/**
 * What an account has done so far, kept for its scores.
 *
 * @param worths net worth of the last five days in micro-dollars
 * @param profits profit against holding of the last five days in micro-dollars
 * @param peak highest net worth so far
 * @param drawdown deepest fall below the peak so far, as a share of it
 * @param days daily returns counted
 * @param returns sum of the daily returns
 * @param squares sum of their squares
 * @param stakeDays staked OAK times uptime, summed over days
 * @param traded micro-dollars gained by trades against the reference price
 * @param pooled micro-dollars that closed liquidity positions gained against holding
 * @param gifts micro-dollars received from other players, less those sent, and what a restart granted; no part of any
 *     score
 * @param restartedOn day (1 is the first) on which it began again after ruin; 0 if it never did
 */
public record Track(
        Recent worths,
        Recent profits,
        long peak,
        double drawdown,
        int days,
        double returns,
        double squares,
        double stakeDays,
        long traded,
        long pooled,
        long gifts,
        int restartedOn) {

    public static final Track NEW = new Track(Recent.NONE, Recent.NONE, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The track with one more day: what the account is worth, what holding would be worth, and its working stake. */
    public Track day(long worth, long held, double workingStake) {
        boolean first = worths.count() == 0;
        double step = first || worth() <= 0 ? 0 : (double) worth / worth() - 1;
        long top = Math.max(peak, worth);
        double fall = top <= 0 ? 0 : 1 - (double) worth / top;
        return new Track(
                worths.plus(worth),
                profits.plus(worth - held - gifts),
                top,
                Math.max(drawdown, fall),
                first ? days : days + 1,
                returns + step,
                squares + step * step,
                stakeDays + workingStake,
                traded,
                pooled,
                gifts,
                restartedOn);
    }

    public Track plusTraded(long gain) {
        return new Track(
                worths,
                profits,
                peak,
                drawdown,
                days,
                returns,
                squares,
                stakeDays,
                traded + gain,
                pooled,
                gifts,
                restartedOn);
    }

    public Track plusPooled(long gain) {
        return new Track(
                worths,
                profits,
                peak,
                drawdown,
                days,
                returns,
                squares,
                stakeDays,
                traded,
                pooled + gain,
                gifts,
                restartedOn);
    }

    public Track plusGift(long value) {
        return new Track(
                worths,
                profits,
                peak,
                drawdown,
                days,
                returns,
                squares,
                stakeDays,
                traded,
                pooled,
                gifts + value,
                restartedOn);
    }

    /** The track of an account that begins again on a day with so many micro-dollars, which are no part of a score. */
    public Track restarted(int day, long granted) {
        return new Track(
                worths,
                profits,
                peak,
                drawdown,
                days,
                returns,
                squares,
                stakeDays,
                traded,
                pooled,
                gifts + granted,
                day);
    }

    /** Latest net worth in micro-dollars; 0 before the first day. */
    public long worth() {
        return worths.last();
    }

    /** Profit against holding in micro-dollars, the mean of the last days, so that no single day decides a score. */
    public long profit() {
        return profits.mean();
    }

    /** Net worth without gifts in micro-dollars, the mean of the last days. */
    public long meanWorth() {
        return worths.mean() - gifts;
    }

    /** Mean daily return over its standard deviation; 0 while either says nothing. */
    public double riskAdjusted() {
        if (days < 2) {
            return 0;
        }
        double mean = returns / days;
        double variance = (squares - days * mean * mean) / (days - 1);
        return variance <= 1e-18 ? 0 : mean / Math.sqrt(variance);
    }
}
