package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.lending.Gauge;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.PublicView;
import org.stakewood.web.text.FigureWords;
import org.stakewood.web.text.Words;

/** How much OAK a wave of liquidations would bring to market, and how much of it could be sold at a profit. */
public final class GaugeSheet {

    private static final double[] FALLS = {0, 0.10, 0.20, 0.30};

    private GaugeSheet() {}

    /** For a market: now, and if OAK fell. */
    public static Sheet of(PublicView view, int market, Words words) {
        List<Row> rows = new ArrayList<>();
        for (double fall : FALLS) {
            Gauge gauge = view.gauge(market, 1 - fall);
            rows.add(new Row(
                    fall == 0
                            ? words.say("gauge_now")
                            : words.say("gauge_fall", words.numbers().percent(fall)),
                    List.of(
                            oak(gauge.underWater(), words),
                            oak(gauge.liquidatable(), words),
                            words.say(gauge.underWater() > gauge.liquidatable() ? "gauge_bad" : "gauge_good")),
                    false,
                    null));
        }
        return new Sheet(
                words.say("sheet_gauge"),
                List.of(
                        words.say("gauge_price"),
                        words.say("gauge_under_water"),
                        words.say("gauge_liquidatable"),
                        words.say("gauge_word")),
                rows);
    }

    private static String oak(double micros, Words words) {
        return FigureWords.amount(words, Asset.OAK, Math.round(micros));
    }
}
