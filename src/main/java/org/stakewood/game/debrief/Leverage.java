package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import org.stakewood.economy.measure.CreditFigures;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.measure.MarketFigures;
import org.stakewood.economy.money.Asset;

/**
 * What leverage alone would have made of a stake of OAK: with L dollars of it for each own dollar, L·g − (L − 1)·c.
 *
 * @param gain g: gain of a dollar in staked OAK from the first day's end to the last, price and rewards
 * @param cost c: what a dollar of debt cost over the same days. Debts in OAK and sOAK cost what their coin's price did
 *     as well. Weighted with the debts of all days; interest of the desks is left out.
 */
public record Leverage(double gain, double cost) {

    private static final double YEAR = 365;

    /** Of the days of a game; empty figures where nothing was owed or too few days have passed. */
    public static Leverage of(Vector<DayFigures> days) {
        if (days.size() < 2) {
            return new Leverage(Double.NaN, Double.NaN);
        }
        double rewards = 1;
        for (int i = 1; i < days.size(); i++) {
            DayFigures day = days.get(i);
            long stake = days.get(i - 1).stake();
            rewards *= stake == 0
                    ? 1
                    : 1 + (double) (day.issued() - days.get(i - 1).issued()) / stake;
        }
        double gain = days.last().price() / days.head().price() * rewards - 1;
        return new Leverage(gain, cost(days));
    }

    /** What L dollars of staked OAK for each own dollar would have gained. */
    public double at(double leverage) {
        return leverage * gain - (leverage - 1) * cost;
    }

    /** The leverage at which nothing is gained; NaN where none above 1 does. */
    public double breakEven() {
        double even = cost / (cost - gain);
        return gain > 0 && even > 1 && Double.isFinite(even) ? even : Double.NaN;
    }

    /** Whether there is anything to draw. */
    public boolean known() {
        return Double.isFinite(gain) && Double.isFinite(cost);
    }

    private static double cost(Vector<DayFigures> days) {
        double weights = 0;
        double sum = 0;
        double oak = days.last().price() / days.head().price() - 1;
        double soak = soak(days);
        for (Asset asset : Asset.values()) {
            double owed = 0;
            double interest = 1;
            for (DayFigures day : days) {
                for (MarketFigures each : day.credit() == null
                        ? Vector.<MarketFigures>empty()
                        : day.credit().markets()) {
                    if (each.asset() == asset) {
                        owed += each.owed() * price(day, asset);
                        interest *= 1 + each.borrowRate() / YEAR;
                    }
                }
            }
            double own = asset == Asset.USD ? 0 : asset == Asset.SOAK ? soak : oak;
            weights += owed;
            sum += owed * ((1 + own) * interest - 1);
        }
        double loans = days.map(day ->
                        day.credit() == null ? 0.0 : Math.max(0, day.credit().synthetic()) * price(day, Asset.SOAK))
                .sum()
                .doubleValue();
        weights += loans;
        sum += loans * soak;
        return weights > 0 ? sum / weights : Double.NaN;
    }

    /** Gain of a dollar's worth of sOAK; that of OAK where there is none. */
    private static double soak(Vector<DayFigures> days) {
        return price(days.last(), Asset.SOAK) / price(days.head(), Asset.SOAK) - 1;
    }

    private static double price(DayFigures day, Asset asset) {
        CreditFigures credit = day.credit();
        return switch (asset) {
            case USD -> 1;
            case OAK -> day.price();
            case SOAK -> day.price() * (credit == null || !(credit.synthAverage() > 0) ? 1 : credit.synthAverage());
            case ACORN -> day.acornPrice();
        };
    }
}
