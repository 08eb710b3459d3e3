package org.stakewood.web.debrief;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.amm.Arbitrage;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.scenario.OutsideRules;
import org.stakewood.web.chart.Series;
import org.stakewood.web.chart.Stroke;
import org.stakewood.web.play.Charts;

/** The prices of OAK and of sOAK, and upon them where theory would have them. */
final class PriceSlides {

    private final Sight sight;
    private final Curves curves;

    PriceSlides(Sight sight) {
        this.sight = sight;
        this.curves = new Curves(sight);
    }

    List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        double first = sight.figures(1).price();
        double last = sight.last().price();
        String oak = sight.say("wall_chart_title", sight.price(last), sight.change(last / first - 1));
        int pool = Charts.oakPool(sight.view());
        cards.add(new Card("oak", oak, pool < 0 ? 1 : 2, step -> oak(oak, pool, step > 1)));
        if (Double.isFinite(curves.soak(sight.last()))) {
            String soak = sight.say("debrief_soak", sight.price(curves.soak(sight.last())));
            cards.add(new Card("soak", soak, 2, step -> soak(soak, step > 1)));
        }
        return cards;
    }

    private Slide oak(String title, int pool, boolean told) {
        Slide slide = Slide.of("oak", sight.say("debrief_prices"), title);
        if (!told) {
            return slide.with(curves.price("oak", 0));
        }
        OutsideRules outside = sight.view().rules().outside();
        double cost = (1 + outside.spread()) * (1 + outside.fee());
        double kept = 1 - Arbitrage.feeOf(sight.view().pools().get(pool).kind());
        double proceeds = (1 - outside.spread()) * (1 - outside.fee());
        List<Series> lines = List.of(
                curves.line("pool", "series_pool", "pool", Stroke.SOLID, each -> Charts.spot(each, pool)),
                curves.line("high", "debrief_band_high", "plain", Stroke.DOTTED, each -> each.price() * cost / kept),
                curves.line("low", "debrief_band_low", "plain", Stroke.DOTTED, each -> each.price() * proceeds * kept));
        long out = sight.debrief()
                .series()
                .figures()
                .count(each -> Charts.spot(each, pool) > each.price() * cost / kept
                        || Charts.spot(each, pool) < each.price() * proceeds * kept);
        return slide.because(sight.say("debrief_band"))
                .with(curves.draw("oak", "debrief_chart_band", lines, false, List.of()))
                .with(sight.lines(
                        "debrief_band_width", sight.percent(cost / kept - proceeds * kept),
                        "debrief_band_out", sight.count(out)));
    }

    private Slide soak(String title, boolean told) {
        Slide slide = Slide.of("soak", sight.say("debrief_prices"), title);
        if (!told) {
            return slide.with(curves.soak("soak", 0));
        }
        List<Series> lines = List.of(
                curves.soakLine(), curves.line("nav", "debrief_series_nav", "plain", Stroke.DOTTED, PriceSlides::nav));
        double lowest = sight.debrief()
                .series()
                .figures()
                .map(PriceSlides::nav)
                .filter(Double::isFinite)
                .min()
                .getOrElse(Double.NaN);
        return slide.because(sight.say("debrief_nav"))
                .with(curves.draw("soak", "debrief_chart_nav", lines, false, List.of()))
                .with(sight.lines(
                        "debrief_backing", sight.price(nav(sight.last())),
                        "debrief_backing_least", sight.price(lowest)));
    }

    private static double nav(DayFigures day) {
        return day.credit() == null || !(day.credit().nav() > 0)
                ? Double.NaN
                : day.credit().nav();
    }
}
