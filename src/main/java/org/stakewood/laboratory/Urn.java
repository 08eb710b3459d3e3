package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.Payout;

/** A lottery in which the winner's stake grows: where shares end depends on luck, and the more so the larger a prize is. */
final class Urn implements Experiment {

    static final double SHARE = 0.3;

    private static final long STAKE = 1_000 * Bare.ONE;
    private static final long REST = 1_000_000_000 * Bare.ONE;
    private static final int YEAR = 360;

    @Override
    public String id() {
        return "polya";
    }

    @Override
    public String question() {
        return "How far does luck spread the shares of equals when one drawn by stake takes the whole reward?";
    }

    @Override
    public int usualSeeds() {
        return 300;
    }

    /** The share of the first of two validators in the end, after so many draws of a prize of 1/n of the opening stake. */
    static double play(int n, int draws, Payout payout, long seed) {
        long first = (long) (SHARE * STAKE);
        double rate = (double) STAKE / n * YEAR / (REST + STAKE);
        Variant variant = Bare.network(
                        draws, List.of(), List.of(operator(first), operator(STAKE - first)), CreditRules.NONE)
                .with("genesis.outsideOak", REST)
                .with("issuance.payout", payout)
                .with("issuance.initialRate", rate);
        Play play = Play.open(variant, seed, 0);
        while (!play.world().over()) {
            play.forget();
            play.quietDay();
        }
        double own = play.world().validators().get(0).stake().tokens();
        return own / (own + play.world().validators().get(1).stake().tokens());
    }

    private static Group operator(long bonded) {
        return new Group(AccountKind.OPERATOR, 1, true, bonded, 0, 0, null, 0, false, null);
    }

    /** √(T·v·(1 − v)/((n + 1)·(n + T))), the deviation of the share in a Pólya urn. */
    static double expected(int n, int draws) {
        return StrictMath.sqrt(draws * SHARE * (1 - SHARE) / ((n + 1.0) * (n + draws)));
    }

    @Override
    public Report run(Bench bench) {
        int draws = 1_000;
        Table table = Table.of(
                "stake ÷ prize", "mean of the share", "its deviation", "of a Pólya urn", "shared out (PRORATA)");
        Line seen = Line.of("LOTTERY");
        Line urn = Line.of("Pólya urn");
        List<String> names = new ArrayList<>();
        for (int n : new int[] {10, 100, 1_000}) {
            Sample share = Sample.of(bench.runs(seed -> play(n, draws, Payout.LOTTERY, seed)), each -> each);
            double even = play(n, draws, Payout.PRORATA, bench.firstSeed());
            // The standard error of a deviation of about normal values.
            double error = share.deviation() / StrictMath.sqrt(2.0 * (share.count() - 1));
            Sample deviation = new Sample(share.count(), share.deviation(), error);
            table = table.row(
                    Cell.of(n, 0),
                    Cell.of(share, 3),
                    Cell.of(deviation, 3),
                    Cell.of(expected(n, draws), 3),
                    Cell.of(even, 3));
            seen = seen.dot(names.size(), deviation);
            urn = urn.dot(names.size(), expected(n, draws));
            names.add(Cell.of(n, 0));
        }
        return new Report(
                id(),
                question(),
                List.of(
                        "Two validators with 30 and 70 % of 1 000 OAK; 1 000 days, on each of which one drawn by stake gets 1/n of the "
                                + "opening stake and stakes it. The rest of the network's OAK is so much (10⁹) that the prize stays the same.",
                        "Pólya urn: √(T·v(1 − v)/((n + 1)(n + T))) with T = 1 000, v = 0.3."),
                List.of(new Report.Part("Share of the first after 1 000 draws", table)),
                new Chart(
                        "The larger the prize, the more luck decides who owns the network",
                        "opening stake ÷ prize",
                        "deviation of the share",
                        names,
                        List.of(seen, urn)));
    }
}
