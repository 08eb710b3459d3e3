package org.stakewood.web.debrief;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.measure.Lorenz;
import org.stakewood.game.debrief.Debrief;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.LineChart;
import org.stakewood.web.chart.Point;
import org.stakewood.web.chart.Series;
import org.stakewood.web.chart.Stroke;

/** How evenly net worth was spread on the first day and on the last, and how that came. */
final class EvenSlides {

    private static final int STEPS = 20;
    private static final int RICHEST = 5;

    private final Sight sight;
    private final Debrief debrief;

    EvenSlides(Sight sight) {
        this.sight = sight;
        this.debrief = sight.debrief();
    }

    List<Card> cards() {
        double[] first = curve(1);
        double[] last = curve(sight.days());
        double[] gini = debrief.gini();
        String spread = sight.say("debrief_lorenz", sight.percent(richest(last)), sight.percent(richest(first)));
        String course = sight.say("debrief_gini", sight.gini(gini[0]), sight.gini(gini[gini.length - 1]));
        return List.of(
                new Card("lorenz", spread, 1, step -> lorenz(spread, first, last, gini)),
                new Card("gini", course, 1, step -> gini(course, gini)));
    }

    private Slide lorenz(String title, double[] first, double[] last, double[] gini) {
        List<Series> lines = List.of(
                line("first", "debrief_first_day", "muted", Stroke.DASHED, first),
                line("last", "debrief_last_day", "stake", Stroke.SOLID, last),
                new Series(
                        "even",
                        sight.say("debrief_even"),
                        "muted",
                        Stroke.DOTTED,
                        List.of(new Point(0, 0), new Point(100, 100))));
        Chart chart = new LineChart(
                        "debrief-lorenz",
                        sight.say(debrief.amongPeople() ? "debrief_chart_lorenz" : "debrief_chart_lorenz_all"),
                        sight.say("debrief_lorenz_text"),
                        sight.say("debrief_poorest"),
                        0,
                        100,
                        true,
                        lines,
                        List.of())
                .draw(sight.numbers(), sight.size());
        return Slide.of("lorenz", sight.say("debrief_class"), title)
                .because(sight.say("debrief_lorenz_text"))
                .with(chart)
                .with(sight.lines(
                        "debrief_gini_first", sight.gini(gini[0]),
                        "debrief_gini_last", sight.gini(gini[gini.length - 1])));
    }

    private Slide gini(String title, double[] gini) {
        Series line = Series.daily("gini", sight.say("debrief_series_gini"), "stake", Stroke.SOLID, 1, gini);
        Chart chart = new Curves(sight)
                .draw(
                        "gini",
                        debrief.amongPeople() ? "debrief_chart_gini" : "debrief_chart_gini_all",
                        List.of(line),
                        true,
                        List.of());
        return Slide.of("gini", sight.say("debrief_class"), title)
                .because(sight.say("debrief_gini_text"))
                .with(chart)
                .with(sight.lines(
                        "debrief_stake_gini", sight.gini(sight.last().activeStakeGini()),
                        "wall_nakamoto", sight.count(sight.last().nakamoto()),
                        "debrief_top_three", sight.percent(sight.last().topThree())));
    }

    private double[] curve(int day) {
        return Lorenz.of(debrief.worths(day), STEPS);
    }

    /** Share of the richest fifth. */
    private static double richest(double[] curve) {
        return 1 - curve[STEPS - STEPS / RICHEST];
    }

    private Series line(String id, String name, String kind, Stroke stroke, double[] curve) {
        List<Point> points = new ArrayList<>();
        for (int at = 0; at < curve.length; at++) {
            points.add(new Point(100.0 * at / STEPS, 100 * curve[at]));
        }
        return new Series(id, sight.say(name), kind, stroke, points);
    }
}
