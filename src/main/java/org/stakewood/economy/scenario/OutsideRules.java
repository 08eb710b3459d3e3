package org.stakewood.economy.scenario;

import java.util.List;

/**
 * The rest of the world, where OAK has a reference price in USD.
 *
 * @param openingPrice USD for one OAK at genesis
 * @param path where the price comes from
 * @param drift expected growth a year (GBM)
 * @param volatility standard deviation of the logarithm of the price a day (GBM)
 * @param jumpChance chance of a jump a day
 * @param jumpMean mean of the logarithm of a jump
 * @param jumpDeviation standard deviation of the logarithm of a jump
 * @param premiumSlope loss of yearly drift for each unit of security below the threshold
 * @param premiumThreshold net security as a share of supply below which the premium sets in
 * @param recording name of the recorded series (RECORDED); never shown before the end
 * @param closes recorded closing prices from genesis on, cut for this game; empty otherwise
 * @param volScale factor on the recorded daily log-returns
 * @param recordingNoise standard deviation of the seeded noise on a recorded day
 * @param impact how far buying the whole float moves the logarithm of the quote
 * @param spread half the spread, as a share of the price
 * @param fee taker fee, as a share of the price
 * @param dailyLimit micro-OAK that an account may trade a day
 * @param keptShare share of a day's move that stays
 * @param nonFinalFactor factor on the price after a day that is not final
 */
public record OutsideRules(
        double openingPrice,
        PathKind path,
        double drift,
        double volatility,
        double jumpChance,
        double jumpMean,
        double jumpDeviation,
        double premiumSlope,
        double premiumThreshold,
        String recording,
        List<Double> closes,
        double volScale,
        double recordingNoise,
        double impact,
        double spread,
        double fee,
        long dailyLimit,
        double keptShare,
        double nonFinalFactor) {

    public OutsideRules {
        closes = closes == null ? List.of() : List.copyOf(closes);
    }

    /** These rules with a recorded series cut for one game: its first close is the day of genesis. */
    public OutsideRules withCloses(List<Double> cut) {
        return withRecording(recording, cut);
    }

    /** These rules with nothing in them that tells the prices to come. */
    public OutsideRules withoutRecording() {
        return withRecording(null, List.of());
    }

    private OutsideRules withRecording(String name, List<Double> cut) {
        return new OutsideRules(
                openingPrice,
                path,
                drift,
                volatility,
                jumpChance,
                jumpMean,
                jumpDeviation,
                premiumSlope,
                premiumThreshold,
                name,
                cut,
                volScale,
                recordingNoise,
                impact,
                spread,
                fee,
                dailyLimit,
                keptShare,
                nonFinalFactor);
    }
}
