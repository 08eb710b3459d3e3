package org.stakewood.web.compare;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.game.CascadeSpan;
import org.stakewood.game.Moment;
import org.stakewood.game.Series;
import org.stakewood.game.Table;

/** One network's figures by day, in whole coins and shares; not a number on a day without one. */
final class Lines {

    private static final double MICRO = 1e6;

    private final Table table;
    private final Moment moment;
    private final Set<Integer> people;

    /** @param people accounts whose net worth the median is of */
    Lines(Table table, Moment moment, Set<Integer> people) {
        this.table = table;
        this.moment = moment;
        this.people = people;
    }

    int days() {
        return moment.days();
    }

    double[] of(Figure figure) {
        return switch (figure) {
            case PRICE -> each(DayFigures::price);
            case STAKED -> each(DayFigures::stakedShare);
            case GINI -> each(DayFigures::wealthGini);
            case FALLEN -> fallen();
            case MEDIAN -> medians();
        };
    }

    private double[] each(java.util.function.ToDoubleFunction<DayFigures> figure) {
        return moment.series().figures().toJavaStream().mapToDouble(figure).toArray();
    }

    private double[] fallen() {
        Map<Integer, Double> byDay = new TreeMap<>();
        for (CascadeSpan span : table.cascades()) {
            for (CascadeEnded day : span.days()) {
                byDay.merge(day.day(), day.fallen() / MICRO, Double::sum);
            }
        }
        double[] line = new double[moment.series().days()];
        for (int day = 1; day <= line.length; day++) {
            line[day - 1] = byDay.getOrDefault(day, 0.0);
        }
        return line;
    }

    private double[] medians() {
        Series series = moment.series();
        double[] line = new double[series.days()];
        for (int day = 0; day < line.length; day++) {
            line[day] = median(series.worths().get(day));
        }
        return line;
    }

    private double median(long[] worths) {
        long[] own = people.stream()
                .filter(each -> each < worths.length)
                .mapToLong(each -> worths[each])
                .sorted()
                .toArray();
        if (own.length == 0) {
            return Double.NaN;
        }
        int middle = own.length / 2;
        double median = own.length % 2 == 1 ? own[middle] : (own[middle - 1] + (double) own[middle]) / 2;
        return median / MICRO;
    }

    /** The last value; not a number without one. */
    static double last(double[] line) {
        return Arrays.stream(line).filter(Double::isFinite).reduce(Double.NaN, (before, each) -> each);
    }
}
