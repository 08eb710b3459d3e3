package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.measure.MarketFigures;
import org.stakewood.economy.money.Asset;

/** What stays when a farm ends. */
final class FarmExit implements Experiment {

    private static final int SEATS = 30;
    private static final int LATER = 10;

    @Override
    public String id() {
        return "farm-exit";
    }

    @Override
    public String question() {
        return "What stays in each venue ten days after a farm has ended?";
    }

    @Override
    public int usualSeeds() {
        return 8;
    }

    /** Figures of each day. */
    static List<DayFigures> play(Variant variant, long seed) {
        List<DayFigures> days = new ArrayList<>();
        Play.open(variant, seed, SEATS).toEnd(play -> days.add(play.figures()));
        return days;
    }

    /** What is supplied of an asset ten days after the end, of what was supplied when it came. */
    static double retention(List<DayFigures> days, Asset asset, int end) {
        return supplied(days.get(end + LATER - 1), asset) / supplied(days.get(end - 1), asset);
    }

    private static double supplied(DayFigures figures, Asset asset) {
        return figures.credit()
                .markets()
                .find(each -> each.asset() == asset)
                .map(MarketFigures::supplied)
                .getOrElse(0L);
    }

    @Override
    public Report run(Bench bench) {
        Variant farm = bench.scenario("farm-drain");
        int start = farm.scenario().credit().farm().startDay();
        int end = farm.scenario().credit().farm().endDay();
        Table table = Table.of(
                "ten days after the end ÷ on its last day", "USD lent", "OAK lent", "pool of OAK", "staked share");
        Table stake = Table.of("staked share", "before the farm", "on its last day", "ten days later", "at the end");
        List<Line> lines = new ArrayList<>();
        for (Setting each :
                List.of(new Setting("with the farm", farm), new Setting("without", farm.with("credit.farm", null)))) {
            List<List<DayFigures>> runs = bench.runs(seed -> play(each.variant(), seed));
            table = table.row(
                    each.name(),
                    Cell.percent(Sample.of(runs, days -> retention(days, Asset.USD, end)), 0),
                    Cell.percent(Sample.of(runs, days -> retention(days, Asset.OAK, end)), 0),
                    Cell.percent(
                            Sample.of(
                                    runs,
                                    days -> (double) days.get(end + LATER - 1)
                                                    .values()
                                                    .get(0)
                                            / days.get(end - 1).values().get(0)),
                            0),
                    Cell.percent(
                            Sample.of(
                                    runs,
                                    days -> days.get(end + LATER - 1).stakedShare()
                                            / days.get(end - 1).stakedShare()),
                            0));
            int last = farm.scenario().time().days();
            stake = stake.row(
                    each.name(), share(runs, start - 1), share(runs, end), share(runs, end + LATER), share(runs, last));
            Line line = Line.of("OAK lent, " + each.name());
            for (int day = 5; day <= last; day += 5) {
                int at = day - 1;
                line = line.dot(day, Sample.of(runs, days -> supplied(days.get(at), Asset.OAK) / 1e9));
            }
            lines.add(line);
        }
        return new Report(
                id(),
                question(),
                List.of("`farm-drain`, played by bots: the farm gives to those who lend and borrow on days " + start
                        + "–" + (end - 1)
                        + "; four of five bots weigh stake against lending every day, and a staker with 4 % of all OAK leaves on day 60. "
                        + "Amounts lent are counted in coins, the pool in dollars."),
                List.of(new Report.Part("Retention", table), new Report.Part("Stake", stake)),
                new Chart("What came for the farm leaves with it", "day", "OAK lent, thousands", List.of(), lines));
    }

    private record Setting(String name, Variant variant) {}

    private static String share(List<List<DayFigures>> runs, int day) {
        return Cell.percent(Sample.of(runs, days -> days.get(day - 1).stakedShare()), 1);
    }
}
