package org.stakewood.web.report;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.audit.Earning;
import org.stakewood.game.Series;
import org.stakewood.web.play.Desk;
import org.stakewood.web.play.Row;
import org.stakewood.web.play.Sheet;
import org.stakewood.web.text.Words;

/** The own return beside having done nothing and the median of all people. */
final class ReturnsSheet {

    /** With fewer people a median would say what single others have. */
    private static final int FEWEST_PEOPLE = 4;

    private final Desk desk;
    private final Words words;
    private final Series series;

    private ReturnsSheet(Desk desk, Series series) {
        this.desk = desk;
        this.words = desk.words();
        this.series = series;
    }

    static Sheet of(Desk desk, Series series, Earning sum) {
        return new ReturnsSheet(desk, series).sheet(sum);
    }

    private Sheet sheet(Earning sum) {
        List<Row> rows = new ArrayList<>();
        double opening = sum.opening();
        if (opening > 0) {
            rows.add(row("report_you", desk.view().netWorth() / opening - 1, true));
            rows.add(row("report_nothing", desk.view().holdingValue() / opening - 1, false));
        }
        double[] others = people();
        if (others.length >= FEWEST_PEOPLE) {
            int middle = others.length / 2;
            double median = others.length % 2 == 1 ? others[middle] : (others[middle - 1] + others[middle]) / 2;
            rows.add(row("report_median", median, false));
        }
        return new Sheet(
                words.say("report_returns"), List.of(words.say("report_who"), words.say("report_return")), rows);
    }

    private Row row(String key, double gain, boolean mine) {
        return new Row(
                words.say(key), List.of(desk.numbers().changeOfRatio(gain).text()), mine, null);
    }

    /** Returns of all people since the end of the first day, in rising order. */
    private double[] people() {
        if (series.days() < 2) {
            return new double[0];
        }
        long[] first = series.worths().head();
        long[] last = series.worths().last();
        List<Double> all = new ArrayList<>();
        for (int account = 0; account < first.length; account++) {
            if (desk.view().person(account) && first[account] > 0) {
                all.add((double) last[account] / first[account] - 1);
            }
        }
        return all.stream().mapToDouble(each -> each).sorted().toArray();
    }
}
