package org.stakewood.web.debrief;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.NewsPublished;
import org.stakewood.economy.event.Swapped;
import org.stakewood.economy.event.TradedOutside;
import org.stakewood.economy.money.Asset;
import org.stakewood.game.CascadeSpan;
import org.stakewood.game.debrief.Turn;
import org.stakewood.game.debrief.TurningPoint;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.piece.Line;
import org.stakewood.web.text.EventWords;
import org.stakewood.web.text.Telling;

/** A slide for each turning point. */
final class TurningSlides {

    private static final int LATER = 10;

    private final Sight sight;
    private final Curves curves;
    private final EventWords events;

    TurningSlides(Sight sight) {
        this.sight = sight;
        this.curves = new Curves(sight);
        this.events = new EventWords(sight.place());
    }

    List<Card> cards() {
        Vector<TurningPoint> points = sight.debrief().points();
        List<Card> cards = new ArrayList<>();
        for (int at = 0; at < points.size(); at++) {
            TurningPoint point = points.get(at);
            String id = "turn-" + (at + 1);
            String kicker = sight.say("debrief_turn", days(point), sight.count(at + 1L), sight.count(points.size()));
            cards.add(new Card(id, days(point) + ": " + title(point), 1, step -> slide(id, kicker, point)));
        }
        return cards;
    }

    private Slide slide(String id, String kicker, TurningPoint point) {
        Slide slide = Slide.of(id, kicker, title(point))
                .because(why(point))
                .with(figures(point))
                .with(chart(id, point));
        return point.turn() == Turn.CASCADE ? slide.cascade(point.day()) : slide;
    }

    private String days(TurningPoint point) {
        return point.until() == point.day()
                ? sight.say("debrief_day", sight.count(point.day()))
                : sight.say("debrief_days", sight.count(point.day()), sight.count(point.until()));
    }

    private String title(TurningPoint it) {
        return switch (it.turn()) {
            case RULE, SHOCK, HALTED, SURCHARGE -> first(told(it.event()));
            case SLASHED ->
                it.count() == 1
                        ? told(it.event())
                        : sight.say(
                                "debrief_slashed",
                                sight.count(it.count()),
                                sight.coins(Asset.OAK, Math.round(it.after() * 1e6)));
            case NOT_FINAL ->
                it.count() == 1 && it.event() != null
                        ? told(it.event())
                        : sight.say("debrief_not_final", sight.count(it.count()));
            case FARM_BEGAN -> sight.say("debrief_farm_began");
            case FARM_ENDED -> sight.say("debrief_farm_ended");
            case RUN -> sight.say("debrief_run", sight.dollars(it.moved()));
            case DISCOUNT -> sight.say("debrief_discount", sight.price(it.after()), sight.price(it.before()));
            case PRICE ->
                sight.say(
                        it.after() < it.before() ? "debrief_price_fell" : "debrief_price_rose",
                        sight.percent(Math.abs(it.after() / it.before() - 1)));
            case TRADE -> sight.say("debrief_trade", sight.change(it.after() / it.before() - 1));
            case CASCADE -> cascade(it);
            case LIQUIDATED -> sight.say("debrief_liquidated", sight.dollars(it.moved()));
            case BACKSTOP -> sight.say("debrief_backstop", sight.dollars(it.moved()));
            case UNCOVERED -> sight.say("debrief_uncovered", sight.dollars(it.moved()));
            case GAIN -> sight.say("debrief_gain", sight.name(it.account()), sight.dollars(it.moved()));
            case LOSS -> sight.say("debrief_loss", sight.name(it.account()), sight.dollars(-it.moved()));
        };
    }

    private String why(TurningPoint it) {
        return switch (it.turn()) {
            case SHOCK -> it.event() instanceof NewsPublished ? rest(told(it.event())) : reason(it.event());
            case RULE, HALTED, SURCHARGE, SLASHED, NOT_FINAL, UNCOVERED, BACKSTOP -> reason(it.event());
            case CASCADE -> it.count() > 1 ? sight.say("event_cascade_why") : null;
            case RUN -> sight.say("debrief_run_why");
            case DISCOUNT -> sight.say("debrief_discount_why");
            case TRADE -> sight.say("debrief_trade_why", sight.name(it.account()));
            case FARM_BEGAN -> sight.say("debrief_farm_began_why");
            case FARM_ENDED -> sight.say("debrief_farm_ended_why");
            case LIQUIDATED -> sight.say("debrief_liquidated_why");
            case PRICE, GAIN, LOSS -> null;
        };
    }

    private List<Line> figures(TurningPoint it) {
        String before = sight.price(it.before());
        String after = sight.price(it.after());
        return switch (it.turn()) {
            case RULE, SHOCK -> prices(it);
            case SLASHED ->
                sight.lines(
                        "debrief_validators", sight.count(it.count()),
                        "debrief_most_taken", sight.percent(it.before()),
                        "debrief_worth", sight.dollars(it.moved()),
                        "debrief_of_wealth", sight.percent(it.weight()));
            case NOT_FINAL ->
                sight.lines(
                        "debrief_not_final_days", sight.count(it.count()),
                        "debrief_price_eve", before,
                        "debrief_price_after", after);
            case FARM_BEGAN, FARM_ENDED ->
                sight.lines(
                        "debrief_acorn_then", price(it.after()),
                        "debrief_acorn_end", price(sight.last().acornPrice()));
            case RUN ->
                sight.lines(
                        "debrief_staked_eve", sight.percent(it.before()),
                        "debrief_staked_after", sight.percent(it.after()),
                        "debrief_of_wealth", sight.percent(it.weight()));
            case DISCOUNT ->
                sight.lines(
                        "debrief_backing", before,
                        "label_soak_price", after,
                        "debrief_discount_is", sight.percent(1 - it.after() / it.before()));
            case HALTED, SURCHARGE ->
                sight.lines("label_net_security", sight.percent(it.before()), "label_soak_price", after);
            case PRICE -> sight.lines("debrief_price_eve", before, "debrief_price_after", after);
            case TRADE -> trade(it, before, after);
            case CASCADE -> cascadeFigures(it, before, after);
            case LIQUIDATED, BACKSTOP ->
                sight.lines(
                        "debrief_worth", sight.dollars(it.moved()),
                        "debrief_of_wealth", sight.percent(it.weight()));
            case UNCOVERED ->
                sight.lines(
                        "debrief_worth", sight.dollars(it.moved()),
                        "debrief_claimants", sight.dollars(Math.round(it.after() * 1e6)));
            case GAIN, LOSS ->
                sight.lines(
                        "debrief_worth_eve", sight.dollars(Math.round(it.before() * 1e6)),
                        "debrief_worth_then", sight.dollars(Math.round(it.after() * 1e6)),
                        "debrief_change", sight.change(it.after() / it.before() - 1));
        };
    }

    private Chart chart(String id, TurningPoint it) {
        return switch (it.turn()) {
            case SLASHED, RUN -> curves.staked(id, it.until());
            case DISCOUNT, HALTED, SURCHARGE, CASCADE, UNCOVERED, BACKSTOP ->
                sight.last().credit() != null && Double.isFinite(curves.soak(sight.last()))
                        ? curves.soak(id, it.until())
                        : curves.price(id, it.until());
            case FARM_BEGAN, FARM_ENDED -> curves.acorn(id, it.day());
            case GAIN, LOSS -> curves.worth(id, it.account(), it.day());
            case TRADE -> traded(id, it);
            default -> curves.telling(id, it.day());
        };
    }

    private List<Line> prices(TurningPoint it) {
        int later = Math.min(sight.days(), it.day() + LATER);
        double eve = sight.figures(Math.max(1, it.day() - 1)).price();
        if (sight.figures(later).price() == eve) {
            return stakes(it, later);
        }
        double then = sight.figures(later).price();
        List<Line> lines = new ArrayList<>(sight.lines("debrief_price_eve", sight.price(eve)));
        lines.add(new Line(sight.say("debrief_price_on", sight.count(later)), sight.price(then)));
        lines.add(new Line(sight.say("debrief_change"), sight.change(then / eve - 1)));
        if (it.moved() > 0) {
            lines.add(new Line(sight.say("debrief_moved"), sight.dollars(it.moved())));
        }
        return lines;
    }

    /** Where the price stood still. */
    private List<Line> stakes(TurningPoint it, int later) {
        List<Line> lines = new ArrayList<>(sight.lines(
                "debrief_staked_eve",
                sight.percent(sight.figures(Math.max(1, it.day() - 1)).stakedShare())));
        lines.add(new Line(
                sight.say("debrief_staked_on", sight.count(later)),
                sight.percent(sight.figures(later).stakedShare())));
        return lines;
    }

    private List<Line> trade(TurningPoint it, String before, String after) {
        List<Line> lines = new ArrayList<>();
        if (it.event() instanceof Swapped e) {
            lines.addAll(sight.lines(
                    "debrief_gave", sight.coins(e.assetIn(), e.amountIn()),
                    "debrief_got", sight.coins(e.assetOut(), e.amountOut())));
        } else if (it.event() instanceof TradedOutside e) {
            lines.addAll(sight.lines(
                    e.buy() ? "debrief_got" : "debrief_gave",
                    sight.coins(Asset.OAK, e.oak()),
                    e.buy() ? "debrief_gave" : "debrief_got",
                    sight.dollars(e.usd())));
        }
        lines.addAll(sight.lines("label_price_before", before, "label_price_after", after));
        return lines;
    }

    private String cascade(TurningPoint it) {
        long fell = span(it).days()
                .map(each -> each.loans() + each.positions())
                .sum()
                .longValue();
        return it.count() == 1
                ? sight.say("event_cascade_one", sight.count(fell))
                : sight.say("event_cascade", sight.count(fell), sight.count(it.count()));
    }

    private List<Line> cascadeFigures(TurningPoint it, String before, String after) {
        CascadeEnded end = (CascadeEnded) it.event();
        boolean soak = span(it).days().head().soakBefore() != end.soakAfter();
        return sight.lines(
                "label_fallen",
                sight.coins(Asset.OAK, end.total()),
                "debrief_amplification",
                "\u00d7" + sight.numbers().decimal(end.amplification(), 2),
                soak ? "label_soak_price" : "label_oak_price",
                before + " \u2192 " + after,
                "debrief_of_wealth",
                sight.percent(it.weight() / end.amplification()));
    }

    private CascadeSpan span(TurningPoint it) {
        return sight.debrief().cascades().find(each -> each.on(it.day())).get();
    }

    private Chart traded(String id, TurningPoint it) {
        if (it.event() instanceof Swapped e && (e.assetIn() == Asset.ACORN || e.assetOut() == Asset.ACORN)) {
            return curves.acorn(id, it.day());
        }
        return it.event() instanceof Swapped e && (e.assetIn() == Asset.SOAK || e.assetOut() == Asset.SOAK)
                ? curves.soak(id, it.day())
                : curves.price(id, it.day());
    }

    /** The first sentence of a text. */
    private static String first(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /** What follows it; null if nothing does. */
    private static String rest(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? null : text.substring(end + 2);
    }

    private String price(double price) {
        return price > 0 ? sight.price(price) : sight.price(Double.NaN);
    }

    private String told(Event event) {
        return events.tell(event).map(Telling::text).orElse(sight.say("debrief_something"));
    }

    private String reason(Event event) {
        return event == null ? null : events.tell(event).map(Telling::why).orElse(null);
    }
}
