package org.stakewood.web.debrief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stakewood.game.worlds.Fan;
import org.stakewood.game.worlds.WorldFigure;
import org.stakewood.game.worlds.Worlds;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.FanChart;
import org.stakewood.web.chart.Series;
import org.stakewood.web.chart.Stroke;

/**
 * This class against games of the same scenario with other seeds and bots on all seats. While they are being played the
 * slides stand where they will stand, so that no step moves under a host's hands.
 */
final class WorldSlides {

    private static final int FEW = 20;

    private final Sight sight;
    private final Optional<Worlds> worlds;

    WorldSlides(Sight sight, Optional<Worlds> worlds) {
        this.sight = sight;
        this.worlds = worlds;
    }

    List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        cards.add(card(WorldFigure.PRICE));
        cards.add(card(WorldFigure.SECURITY));
        if (sight.lends()) {
            cards.add(card(WorldFigure.DEBT));
        } else if (!sight.view().pools().isEmpty()) {
            cards.add(card(WorldFigure.DEPTH));
        }
        return cards;
    }

    private Card card(WorldFigure figure) {
        String id = "worlds-" + figure.name().toLowerCase(Locale.ROOT);
        String title = worlds.flatMap(each -> each.fan(figure))
                .map(each -> title(each, figure))
                .orElse(sight.say("worlds_waiting_" + figure));
        return new Card(id, title, 1, step -> slide(id, title, figure));
    }

    /** A class that ended early is compared with where the worlds were that day, not with where they ended. */
    private String title(Fan fan, WorldFigure figure) {
        if (sight.days() < fan.days()) {
            return sight.say(
                    "worlds_early_" + figure,
                    sight.count(sight.days()),
                    shown(figure, last(figure)),
                    shown(figure, at(fan.middle())));
        }
        return sight.say(
                "worlds_title_" + figure, sight.count(fan.endedBelow(last(figure))), sight.count(fan.ends().length));
    }

    private Slide slide(String id, String title, WorldFigure figure) {
        Slide slide = Slide.of(id, sight.say("worlds_kicker"), title);
        Optional<Fan> fan = worlds.flatMap(each -> each.fan(figure));
        if (fan.isEmpty()) {
            return slide.because(sight.say("worlds_waiting_text"));
        }
        int count = fan.get().ends().length;
        if (fan.get().flat() && last(figure) == at(fan.get().middle())) {
            return slide.because(sight.say("worlds_same")).with(chart(id, fan.get(), figure));
        }
        return slide.because(sight.say(count < FEW ? "worlds_few" : "worlds_text", sight.count(count)))
                .with(chart(id, fan.get(), figure))
                .with(sight.lines(
                        "worlds_own", shown(figure, last(figure)),
                        "worlds_half", shown(figure, at(fan.get().middle())),
                        "worlds_most",
                                shown(figure, at(fan.get().low())) + " – "
                                        + shown(figure, at(fan.get().high()))));
    }

    private Chart chart(String id, Fan fan, WorldFigure figure) {
        double[] own = sight.debrief()
                .series()
                .figures()
                .toJavaStream()
                .mapToDouble(each -> scaled(figure, figure.of(each)))
                .toArray();
        return new FanChart(
                        "debrief-" + id,
                        sight.say("worlds_chart_" + figure, sight.count(fan.ends().length)),
                        "",
                        sight.say("day_of"),
                        Series.daily("own", sight.say("debrief_this"), "pool", Stroke.SOLID, 1, own),
                        line("middle", "worlds_middle", Stroke.DASHED, figure, fan.middle()),
                        List.of(
                                new FanChart.Band(
                                        sight.say("worlds_band_wide"),
                                        line("low", "worlds_low", Stroke.DOTTED, figure, fan.low()),
                                        line("high", "worlds_high", Stroke.DOTTED, figure, fan.high())),
                                new FanChart.Band(
                                        sight.say("worlds_band_half"),
                                        line("lower", "worlds_lower", Stroke.DOTTED, figure, fan.lower()),
                                        line("upper", "worlds_upper", Stroke.DOTTED, figure, fan.upper()))))
                .draw(sight.numbers(), sight.size());
    }

    private Series line(String id, String name, Stroke stroke, WorldFigure figure, double[] values) {
        double[] scaled =
                Arrays.stream(values).map(each -> scaled(figure, each)).toArray();
        return Series.daily(id, sight.say(name), "plain", stroke, 1, scaled);
    }

    /** Shares are drawn in percent. */
    private static double scaled(WorldFigure figure, double value) {
        return figure == WorldFigure.SECURITY ? 100 * value : value;
    }

    private String shown(WorldFigure figure, double value) {
        return switch (figure) {
            case PRICE -> sight.price(value);
            case SECURITY -> sight.percent(value);
            case DEBT, DEPTH -> sight.dollars(Math.round(value * 1e6));
        };
    }

    private double last(WorldFigure figure) {
        return figure.of(sight.last());
    }

    /** On the last day of this class, which may have ended early. */
    private double at(double[] line) {
        return line[Math.min(sight.days(), line.length) - 1];
    }
}
