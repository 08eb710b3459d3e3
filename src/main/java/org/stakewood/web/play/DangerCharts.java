package org.stakewood.web.play;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.view.PublicView;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.Histogram;
import org.stakewood.web.text.Words;

/** At which prices debts become unhealthy: everybody's without a name, the reader's marked if there is one. */
public final class DangerCharts {

    private static final int BINS = 12;
    private static final double FALL = 0.20;
    private static final double FAR = 3;

    /** Bins on the healthy side of today's price; the others are for debts that are unhealthy already. */
    private static final int HEALTHY = 10;

    private final Words words;
    private final PublicView view;

    public DangerCharts(Words words, PublicView view) {
        this.words = words;
        this.view = view;
    }

    /**
     * Prices of OAK at which the debts of a market become unhealthy.
     *
     * @param own the reader's; NaN for none
     */
    public Chart prices(int market, double own) {
        Vector<Double> prices = view.liquidationPrices(market);
        double now = view.oakAverage();
        double width = now / HEALTHY;
        long near = prices.count(each -> each >= now * (1 - FALL) && each < BINS * width);
        return draw("liquidation", prices, width, near, own);
    }

    /**
     * Prices of sOAK in OAK at which loans against stake are in default, the dearer the safer; beyond thrice today's in
     * one bin.
     *
     * @param own the reader's weakest; NaN for none
     */
    public Chart loans(double own) {
        Vector<Double> prices = view.defaultPrices();
        double now = view.soakAverage();
        double width = FAR * now / BINS;
        double last = FAR * now - width / 2;
        long near = prices.count(each -> each <= now * (1 + FALL));
        return draw("loan_prices", prices.map(each -> Math.min(each, last)), width, near, Math.min(own, last));
    }

    private Chart draw(String name, Vector<Double> prices, double width, long near, double own) {
        List<Long> counts = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            double from = bin * width;
            double to = from + width;
            counts.add((long) prices.count(each -> each >= from && each < to));
        }
        return new Histogram(
                        name.replace('_', '-'),
                        words.say(
                                "chart_" + name,
                                words.numbers().count(near),
                                words.numbers().count(prices.size())),
                        words.say("chart_" + name + "_text"),
                        words.say("chart_" + name + "_price"),
                        words.say("chart_" + name + "_count"),
                        0,
                        width,
                        counts,
                        own,
                        words.say("name_you"))
                .draw(words.numbers());
    }
}
