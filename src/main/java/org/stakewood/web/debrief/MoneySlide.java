package org.stakewood.web.debrief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.stakewood.economy.money.Amount;
import org.stakewood.game.debrief.Invested;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.Series;
import org.stakewood.web.chart.StackedArea;
import org.stakewood.web.chart.Stroke;
import org.stakewood.web.piece.Line;

/** Where the class put its money, day by day. */
final class MoneySlide {

    /** A layer that never is more than this part of everything at the end is not drawn. */
    private static final double LEAST = 0.002;

    private final Sight sight;

    MoneySlide(Sight sight) {
        this.sight = sight;
    }

    /** Nothing where no person played. */
    List<Card> cards() {
        if (sight.debrief().invested().isEmpty()) {
            return List.of();
        }
        List<Layer> layers = layers();
        double whole = whole();
        Layer largest =
                layers.stream().max(Comparator.comparingDouble(this::end)).orElseThrow();
        String title = sight.say(
                "debrief_money", sight.percent(whole > 0 ? end(largest) / whole : 0), sight.say(largest.sentence()));
        return List.of(new Card("money", title, 1, step -> slide(title, layers)));
    }

    private Slide slide(String title, List<Layer> layers) {
        List<Series> series = new ArrayList<>();
        for (Layer each : layers) {
            double[] values = sight.debrief()
                    .invested()
                    .toJavaStream()
                    .mapToDouble(each.worth())
                    .toArray();
            if (Arrays.stream(values).anyMatch(value -> value > LEAST * whole())) {
                int first = sight.debrief().invested().head().day();
                series.add(Series.daily(each.name(), sight.say(each.name()), each.kind(), Stroke.SOLID, first, values));
            }
        }
        Chart chart = new StackedArea(
                        "debrief-money", sight.say("debrief_chart_money"), "", sight.say("day_of"), series)
                .draw(sight.numbers(), sight.size());
        return Slide.of("money", sight.say("debrief_class"), title).with(chart).with(debts());
    }

    private List<Line> debts() {
        Invested end = sight.debrief().invested().last();
        Invested most = sight.debrief().invested().maxBy(Invested::owed).get();
        if (most.owed() == 0) {
            return List.of();
        }
        return sight.lines(
                "debrief_owed_end", sight.dollars(end.owed()),
                "debrief_owed_most", sight.dollars(most.owed()),
                "debrief_owed_day", sight.count(most.day()));
    }

    /** Everything that people have at the end, dollars. */
    private double whole() {
        return layers().stream().mapToDouble(this::end).sum();
    }

    private double end(Layer layer) {
        return layer.worth().applyAsDouble(sight.debrief().invested().last());
    }

    private List<Layer> layers() {
        return List.of(
                new Layer("debrief_in_stake", "stake", each -> each.stake() / 1e6),
                new Layer("debrief_in_pools", "pool", each -> each.liquidity() / 1e6),
                new Layer("debrief_in_lent", "lend", each -> each.lent() / 1e6),
                new Layer("debrief_in_soak", "loan", each -> rest(each) / 1e6),
                new Layer("debrief_in_acorn", "farm", each -> acorn(each) / 1e6),
                new Layer("debrief_in_oak", "plain", each -> oak(each) / 1e6),
                new Layer("debrief_in_usd", "cash", each -> each.usd() / 1e6));
    }

    private long oak(Invested day) {
        return Amount.floorTimes(day.oak(), sight.figures(day.day()).price());
    }

    private long acorn(Invested day) {
        return Amount.floorTimes(day.acorn(), sight.figures(day.day()).acornPrice());
    }

    /** What is left of the coins is sOAK; each account's coins were cut, so next to nothing may be missing. */
    private long rest(Invested day) {
        long rest = day.coins() - day.usd() - oak(day) - acorn(day);
        return rest < day.people() * 100L ? 0 : rest;
    }

    /**
     * A place to put money.
     *
     * @param kind gives the color
     * @param worth of all that people have there, dollars
     */
    private record Layer(String name, String kind, ToDoubleFunction<Invested> worth) {

        String sentence() {
            return name + "_as";
        }
    }
}
