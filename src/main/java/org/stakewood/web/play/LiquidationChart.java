package org.stakewood.web.play;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.MarketView;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.Histogram;

/** At which prices of OAK the debts of a market become unhealthy: everybody's without a name, the player's marked. */
final class LiquidationChart {

    private static final int BINS = 12;
    private static final double FALL = 0.20;

    /** Bins below today's price; the others are for debts that are unhealthy already. */
    private static final int BELOW = 10;

    private LiquidationChart() {}

    static Chart of(Desk desk, int market) {
        MarketView view = desk.view().market(market);
        Vector<Double> prices = desk.view().liquidationPrices(market);
        double now = view.price(Asset.OAK);
        double width = now / BELOW;
        List<Long> counts = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            double from = bin * width;
            counts.add((long) prices.count(each -> each >= from && each < from + width));
        }
        long near = prices.count(each -> each >= now * (1 - FALL) && each < BINS * width);
        return new Histogram(
                        "liquidation",
                        desk.words()
                                .say(
                                        "chart_liquidation",
                                        desk.numbers().count(near),
                                        desk.numbers().count(prices.size())),
                        desk.words().say("chart_liquidation_text"),
                        desk.words().say("chart_liquidation_price"),
                        desk.words().say("chart_liquidation_count"),
                        0,
                        width,
                        counts,
                        view.liquidationPrice(),
                        desk.words().say("name_you"))
                .draw(desk.numbers());
    }
}
