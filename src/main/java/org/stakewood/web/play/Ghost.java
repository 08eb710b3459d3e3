package org.stakewood.web.play;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.economy.view.LoanView;
import org.stakewood.economy.view.MarketView;
import org.stakewood.web.chart.Chart;
import org.stakewood.web.chart.Histogram;
import org.stakewood.web.text.HealthWords;

/**
 * What would happen if that which stands behind debts lost a part of its worth: to the reader, and to everybody without
 * names.
 *
 * @param steps the losses to choose from, as links
 * @param sheet the reader's own healths then
 * @param chart by how much everybody's pledge may fall until the debt is in danger
 */
public record Ghost(List<Choice> steps, Sheet sheet, Chart chart) {

    /** In percent. */
    public static final List<Integer> LOSSES = List.of(0, 5, 10, 20, 30, 40);

    private static final int PERCENT_A_BIN = 5;

    /** The panel for a chosen loss; null where nothing can be borrowed against stake. */
    static Ghost of(Desk desk, Tab tab, String wished) {
        if (tab != Tab.BORROW || desk.view().desks() == 0) {
            return null;
        }
        int loss = 20;
        for (int each : LOSSES) {
            loss = Integer.toString(each).equals(wished) ? each : loss;
        }
        List<Choice> steps = new ArrayList<>();
        for (int each : LOSSES) {
            steps.add(new Choice(
                    desk.numbers().percent(each / 100.0),
                    "/play/" + desk.seat() + "?tab=borrow&fall=" + each + "#ghost",
                    each == loss));
        }
        return new Ghost(steps, own(desk, loss / 100.0), chart(desk, loss / 100.0));
    }

    private static Sheet own(Desk desk, double loss) {
        List<Row> rows = new ArrayList<>();
        for (LoanView each : desk.view().loans()) {
            if (each.condition().debt() > 0) {
                rows.add(row(
                                desk,
                                desk.words()
                                        .say(
                                                "ghost_loan",
                                                desk.place()
                                                        .validator(each.loan().validator())),
                                each.condition().health(),
                                each.ifSlashed(loss).health())
                        .explained(now(desk, each), then(desk, each, loss)));
            }
        }
        for (int id = 0; id < desk.view().markets(); id++) {
            MarketView market = desk.view().market(id);
            if (market.position().indebted()) {
                rows.add(row(
                                desk,
                                desk.words().say("ghost_market"),
                                market.health().ratio(),
                                market.ifOak(1 - loss).ratio())
                        .explained(
                                desk.explain("health-" + id), desk.explain("ghostmarket-" + id + "-" + percent(loss))));
            }
        }
        return new Sheet(
                desk.words().say("sheet_ghost", desk.numbers().percent(loss)),
                List.of(
                        desk.words().say("label_health"),
                        desk.words().say("column_now"),
                        desk.words().say("column_then")),
                rows);
    }

    private static String now(Desk desk, LoanView loan) {
        return loan.explained() ? desk.explain("loanhealth-" + at(loan)) : null;
    }

    private static String then(Desk desk, LoanView loan, double loss) {
        return loan.ifSlashed(loss).phi() < Double.POSITIVE_INFINITY
                ? desk.explain("ghostloan-" + at(loan) + "-" + percent(loss))
                : null;
    }

    private static String at(LoanView loan) {
        return loan.loan().desk() + "-" + loan.loan().validator();
    }

    private static long percent(double loss) {
        return Math.round(100 * loss);
    }

    private static Row row(Desk desk, String head, double now, double then) {
        return new Row(
                head, List.of(HealthWords.text(desk.words(), now), HealthWords.text(desk.words(), then)), true, null);
    }

    private static Chart chart(Desk desk, double loss) {
        List<Double> losses = desk.view().losses().asJava();
        long[] counts = new long[100 / PERCENT_A_BIN];
        long fallen = 0;
        for (double each : losses) {
            counts[Math.min(counts.length - 1, (int) (100 * each / PERCENT_A_BIN))]++;
            fallen += each < loss ? 1 : 0;
        }
        List<Long> bins = new ArrayList<>();
        for (long each : counts) {
            bins.add(each);
        }
        String title = desk.words()
                .say(
                        "chart_losses",
                        desk.numbers().count(fallen),
                        desk.numbers().count(losses.size()),
                        desk.numbers().percent(loss));
        double own = desk.view().ownLoss();
        return new Histogram(
                        "losses",
                        title,
                        desk.words().say("chart_losses_text"),
                        desk.words().say("chart_losses_x"),
                        desk.words().say("chart_losses_y"),
                        0,
                        PERCENT_A_BIN,
                        bins,
                        Double.isNaN(own) ? own : Math.min(99.9, 100 * own),
                        desk.words().say("name_you"))
                .draw(desk.numbers());
    }
}
