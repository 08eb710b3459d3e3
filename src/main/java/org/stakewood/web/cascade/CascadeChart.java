package org.stakewood.web.cascade;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.ChartData;
import org.stakewood.web.chart.DominoChart;
import org.stakewood.web.chart.DominoChart.Block;
import org.stakewood.web.chart.DominoChart.Column;
import org.stakewood.web.chart.DominoChart.Track;

/** Draws a cascade's passes with the price that leads from one to the next. */
final class CascadeChart {

    private final CascadeWords words;

    CascadeChart(CascadeWords words) {
        this.words = words;
    }

    /** @param shown passes after this one are only hinted at */
    Chart draw(Dominoes all, int shown) {
        List<Column> columns = new ArrayList<>();
        int day = 0;
        for (Round each : all.rounds()) {
            int now = each.passed().day();
            columns.add(new Column(
                    words.count(each.number()),
                    now == day ? "" : words.say("day", words.count(now)),
                    each.dominoes().map(this::block).asJava()));
            day = now;
        }
        boolean oak =
                all.rounds().forAll(each -> !each.movedSoak()) && all.rounds().exists(Round::movedOak);
        return new DominoChart(
                        "dominoes",
                        words.say("cascade_chart", words.times(all.amplification())),
                        words.say("cascade_chart_text"),
                        columns,
                        track(all, oak),
                        shown,
                        data(all))
                .draw(words.numbers());
    }

    private Block block(Domino domino) {
        return new Block(
                domino.size(),
                domino.loan() ? "loan" : "lend",
                words.own(domino),
                words.name(domino) + ": " + words.amount(domino.asset(), domino.debt()) + ". " + words.cause(domino));
    }

    private Track track(Dominoes all, boolean oak) {
        List<Double> before = new ArrayList<>();
        List<Double> after = new ArrayList<>();
        List<Boolean> falls = new ArrayList<>();
        for (Round each : all.rounds()) {
            CascadePassed e = each.passed();
            before.add(oak ? e.oakBefore() : e.soakBefore());
            after.add(oak ? e.oakAfter() : e.soakAfter());
            boolean last = each.number() == all.rounds().size();
            falls.add(!last && each.leadsTo(all.rounds().get(each.number())));
        }
        return new Track(words.say(oak ? "label_oak_price" : "label_soak_price"), before, after, falls);
    }

    private ChartData data(Dominoes all) {
        List<List<Double>> rows = new ArrayList<>();
        for (Round each : all.rounds()) {
            CascadePassed e = each.passed();
            rows.add(List.of(
                    (double) each.number(),
                    (double) e.day(),
                    (double) each.fell(),
                    e.fallen() / 1e6,
                    e.loanMark(),
                    e.soakBefore(),
                    e.soakAfter(),
                    e.oakBefore(),
                    e.oakAfter()));
        }
        return new ChartData(
                List.of(
                        words.say("cascade_column_pass"),
                        words.say("cascade_column_day"),
                        words.say("cascade_column_fell"),
                        words.say("cascade_column_debt_oak"),
                        words.say("cascade_column_mark"),
                        words.say("cascade_column_soak_before"),
                        words.say("cascade_column_soak_after"),
                        words.say("cascade_column_oak_before"),
                        words.say("cascade_column_oak_after")),
                rows);
    }
}
