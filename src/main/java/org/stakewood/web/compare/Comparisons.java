package org.stakewood.web.compare;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.stakewood.game.Table;
import org.stakewood.game.Tables;
import org.stakewood.game.seat.Seat;
import org.stakewood.game.seat.Seats;
import org.stakewood.game.session.Network;
import org.stakewood.game.session.Session;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.ChartData;
import org.stakewood.web.chart.LineChart;
import org.stakewood.web.chart.Series;
import org.stakewood.web.chart.Size;
import org.stakewood.web.chart.Stroke;
import org.stakewood.web.format.Numbers;
import org.stakewood.web.text.Words;

/** Puts the networks of a session beside each other. */
@ApplicationScoped
public class Comparisons {

    private final Tables tables;
    private final Seats seats;

    Comparisons(Tables tables, Seats seats) {
        this.tables = tables;
        this.seats = seats;
    }

    /** Each figure, for a page. */
    public List<Multiple> all(Session session, Words words) {
        return Arrays.stream(Figure.values())
                .map(each -> of(session, each, words, Size.PAGE, true))
                .toList();
    }

    /**
     * One figure.
     *
     * @param labelled whether what the host calls the networks may be read
     */
    public Multiple of(Session session, Figure figure, Words words, Size size, boolean labelled) {
        List<double[]> values = new ArrayList<>();
        int days = 2;
        for (Network each : session.networks()) {
            Lines lines = lines(session, each);
            values.add(lines.of(figure));
            days = Math.max(days, lines.days());
        }
        long longest = values.stream().mapToInt(each -> each.length).max().orElse(0);
        long edge = LineChart.edge(longest + 1, days);
        double least = finite(values).min().orElse(0);
        double most = finite(values).max().orElse(0);
        List<Chart> charts = new ArrayList<>();
        List<String> columns = new ArrayList<>(List.of(words.say("day_of")));
        for (Network each : session.networks()) {
            double[] line = values.get(each.number() - 1);
            String name = name(each, labelled, words);
            columns.add(name);
            charts.add(chart(figure, each, name, line, edge, words).drawSmall(words.numbers(), size, least, most));
        }
        return new Multiple(
                figure.id(), words.say("arms_figure_" + figure.id()), charts, new ChartData(columns, rows(values)));
    }

    private Lines lines(Session session, Network network) {
        Table table = tables.table(network.game());
        return new Lines(
                table,
                table.current(),
                seats.of(session.id()).stream()
                        .filter(each -> each.game() == network.game() && each.account() >= 0)
                        .filter(each -> each.state().kept() && !each.test())
                        .map(Seat::account)
                        .collect(Collectors.toSet()));
    }

    private static LineChart chart(Figure figure, Network network, String name, double[] line, long edge, Words words) {
        double last = Lines.last(line);
        String title = words.say(
                "arms_small", name, Double.isFinite(last) ? text(figure, last, words.numbers()) : Numbers.NOTHING);
        Series series = Series.daily(
                figure.id() + "." + network.number(),
                words.say("arms_figure_" + figure.id()),
                figure.kind(),
                Stroke.SOLID,
                1,
                line);
        return new LineChart(
                figure.id() + "-" + network.number(),
                title,
                words.say("arms_figure_" + figure.id()),
                words.say("day_of"),
                1,
                edge,
                figure == Figure.FALLEN,
                List.of(series),
                List.of());
    }

    private static String text(Figure figure, double value, Numbers numbers) {
        return switch (figure) {
            case PRICE -> numbers.price(value) + " USD";
            case STAKED -> numbers.percent(value);
            case GINI -> numbers.decimal(value, 2);
            case FALLEN -> numbers.count(Math.round(value)) + " OAK";
            case MEDIAN -> numbers.count(Math.round(value)) + " USD";
        };
    }

    private static String name(Network network, boolean labelled, Words words) {
        String name = words.say("host_network", network.number());
        return labelled && !network.label().isEmpty() ? name + " · " + network.label() : name;
    }

    private static DoubleStream finite(List<double[]> values) {
        return values.stream().flatMapToDouble(Arrays::stream).filter(Double::isFinite);
    }

    private static List<List<Double>> rows(List<double[]> values) {
        int days = values.stream().mapToInt(each -> each.length).max().orElse(0);
        List<List<Double>> rows = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            List<Double> row = new ArrayList<>(List.of(day + 1.0));
            for (double[] each : values) {
                row.add(day < each.length ? each[day] : Double.NaN);
            }
            rows.add(row);
        }
        return rows;
    }
}
