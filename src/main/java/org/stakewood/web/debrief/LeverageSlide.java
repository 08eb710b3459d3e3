package org.stakewood.web.debrief;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.stakewood.game.debrief.Holder;
import org.stakewood.game.debrief.Leverage;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.Point;
import org.stakewood.web.chart.Scatter;
import org.stakewood.web.chart.Series;
import org.stakewood.web.chart.Stroke;

/** Who borrowed how much against what came of it, and what theory says upon that. */
final class LeverageSlide {

    /** Less debt than this beside each own dollar is none. */
    private static final double BORROWS = 1.02;

    private final Sight sight;
    private final Vector<Holder> placed;
    private final Leverage theory;

    LeverageSlide(Sight sight) {
        this.sight = sight;
        this.placed = sight.debrief().holders().filter(Holder::placed);
        this.theory = Leverage.of(sight.debrief().series().figures());
    }

    /** Nothing where nothing lends. */
    List<Card> cards() {
        if (!sight.lends() || sight.days() < 2) {
            return List.of();
        }
        boolean owed = placed.exists(each -> each.leverage() > BORROWS);
        String title = owed
                ? sight.say("debrief_leverage", gain(each -> each > BORROWS), gain(each -> each <= BORROWS))
                : sight.say("debrief_leverage_none");
        return List.of(new Card("leverage", title, owed && theory.known() ? 2 : 1, step -> slide(title, step > 1)));
    }

    private Slide slide(String title, boolean told) {
        double most = placed.map(Holder::leverage).max().getOrElse(1.0);
        List<Series> lines = told
                ? List.of(new Series(
                        "theory",
                        sight.say("debrief_theory"),
                        "plain",
                        Stroke.DOTTED,
                        List.of(new Point(1, 100 * theory.at(1)), new Point(most, 100 * theory.at(most)))))
                : List.of();
        Chart chart = new Scatter(
                        "debrief-leverage",
                        sight.say("debrief_chart_leverage"),
                        sight.say("debrief_leverage_text"),
                        sight.say("debrief_leverage_axis"),
                        groups(),
                        lines)
                .draw(sight.numbers(), sight.size());
        Slide slide = Slide.of("leverage", sight.say("debrief_class"), title).with(chart);
        return told
                ? slide.because(sight.say("debrief_leverage_theory"))
                        .with(sight.lines(
                                "debrief_gain_staked", sight.change(theory.gain()),
                                "debrief_cost_debt", sight.change(theory.cost()),
                                "debrief_break_even", even()))
                : slide.because(sight.say("debrief_leverage_text"));
    }

    private String even() {
        if (Double.isFinite(theory.breakEven())) {
            return "\u00d7" + sight.numbers().decimal(theory.breakEven(), 2);
        }
        return sight.say(theory.gain() > 0 ? "debrief_always" : "debrief_never");
    }

    private List<Scatter.Group> groups() {
        int own = sight.place().names().own();
        List<Scatter.Group> groups = new ArrayList<>();
        groups.add(group("debrief_bots", "muted", Scatter.Shape.SQUARE, each -> !each.person()));
        groups.add(
                group("debrief_people", "pool", Scatter.Shape.CIRCLE, each -> each.person() && each.account() != own));
        if (own >= 0) {
            groups.add(group("name_you", "loan", Scatter.Shape.DIAMOND, each -> each.account() == own));
        }
        return groups;
    }

    private Scatter.Group group(String name, String kind, Scatter.Shape shape, Predicate<Holder> whose) {
        return new Scatter.Group(
                sight.say(name),
                kind,
                shape,
                placed.filter(whose)
                        .map(each -> new Point(each.leverage(), 100 * each.gain()))
                        .asJava());
    }

    /** Gain of the one in the middle of those with some leverage. */
    private String gain(Predicate<Double> leverage) {
        Vector<Double> gains = placed.filter(each -> leverage.test(each.leverage()))
                .map(Holder::gain)
                .sorted();
        return gains.isEmpty() ? sight.price(Double.NaN) : sight.change(gains.get(gains.size() / 2));
    }
}
