package org.stakewood.laboratory;

import java.util.List;
import org.stakewood.economy.measure.DayFigures;

/** What loans against stake do to inequality, by whom one counts. */
final class DerivativeGini implements Experiment {

    private static final double FAULT = 0.001;

    @Override
    public String id() {
        return "derivative-gini";
    }

    @Override
    public String question() {
        return "Do loans against stake make a network more equal, and what do they burn?";
    }

    @Override
    public int usualSeeds() {
        return 10;
    }

    /** The figures after a class of which so many on the seats borrow, with faults now and then. */
    static DayFigures play(Bench bench, int borrowers, long seed) {
        Variant variant = ClassGame.borrowing(bench.scenario("open-sandbox"), borrowers)
                .with("operations.hobby.doubleSignChance", FAULT)
                .with("operations.professional.doubleSignChance", FAULT)
                .with("operations.redundant.doubleSignChance", FAULT)
                .with("plan", List.of());
        return Play.open(variant, seed, ClassGame.SEATS - borrowers)
                .toEnd(each -> {})
                .figures();
    }

    @Override
    public Report run(Bench bench) {
        Table table = Table.of(
                "of 30 borrow",
                "Gini of stake, all accounts",
                "of those who stake",
                "of net worth",
                "burnt, of all OAK",
                "sOAK ÷ stake");
        Line all = Line.of("Gini, all accounts");
        Line active = Line.of("Gini, those who stake");
        Line burnt = Line.of("burnt, of all OAK");
        for (int borrowers : new int[] {0, 10, 20, 30}) {
            List<DayFigures> runs = bench.runs(seed -> play(bench, borrowers, seed));
            Sample everybody = Sample.of(runs, DayFigures::stakeGini);
            Sample stakers = Sample.of(runs, DayFigures::activeStakeGini);
            Sample lost = Sample.of(runs, each -> (double) each.burnt() / each.supply());
            all = all.dot(borrowers, everybody);
            active = active.dot(borrowers, stakers);
            burnt = burnt.dot(borrowers, lost);
            table = table.row(
                    Cell.of(borrowers, 0),
                    Cell.of(everybody, 3),
                    Cell.of(stakers, 3),
                    Cell.of(Sample.of(runs, DayFigures::wealthGini), 3),
                    Cell.percent(lost, 1),
                    Cell.percent(Sample.of(runs, each -> (double) each.credit().synthetic() / each.stake()), 0));
        }
        return new Report(
                id(),
                question(),
                List.of(
                        "`open-sandbox` without its shocks; every validator signs twice on 0.1 % of the days. So many of those on the "
                                + "thirty seats are loopers, who borrow against all their stake, sell and stake again; the others only "
                                + "stake. Whoever signs twice loses a tenth, and if it has borrowed all its pledge (BURN). 160 days."),
                List.of(new Report.Part("After 160 days", table)),
                new Chart(
                        "Who borrows burns more, and the network does not get more equal",
                        "of 30 borrow",
                        "Gini; share",
                        List.of(),
                        List.of(all, active, burnt)));
    }
}
