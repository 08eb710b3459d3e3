package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.scenario.Resolution;

/** Who must buy back a synthetic that nobody sells drives its price up, and with it the debts of all others. */
final class Squeeze implements Experiment {

    private static final String CEILING = "credit.desks[0].priceCap";
    private static final double[] LOCKED = {0, 0.50, 0.80, 0.90, 0.95, 0.98, 1};

    @Override
    public String id() {
        return "squeeze";
    }

    @Override
    public String question() {
        return "How much more falls than was hit, when the sOAK that could be bought back is locked away?";
    }

    @Override
    public int usualSeeds() {
        return 30;
    }

    @Override
    public Report run(Bench bench) {
        Variant open = SqueezeGame.variant();
        Table table = Table.of("locked", "total ÷ first wave", "fallen, of all sOAK", "highest price of sOAK");
        Line line = Line.of("no ceiling");
        List<String> places = new ArrayList<>();
        for (double locked : LOCKED) {
            List<SqueezeGame.Outcome> runs = bench.runs(seed -> SqueezeGame.play(open, locked, seed));
            line = line.dot(places.size(), Sample.of(runs, SqueezeGame.Outcome::amplification));
            table = row(table, Cell.percent(locked, 0), runs);
            places.add(Cell.of(100 * locked, 0));
        }
        Table modes = Table.of("all locked", "total ÷ first wave", "fallen, of all sOAK", "highest price of sOAK");
        List<Line> lines = new ArrayList<>(List.of(line));
        for (Mode mode : List.of(
                new Mode("ceiling 2", open.with(CEILING, 2.0)),
                new Mode("ceiling 1.5", open.with(CEILING, 1.5)),
                new Mode("REDISTRIBUTE", open.with("credit.desks[0].resolution", Resolution.REDISTRIBUTE)))) {
            Line other = Line.of(mode.name());
            for (int i = 3; i < LOCKED.length; i++) {
                double locked = LOCKED[i];
                List<SqueezeGame.Outcome> runs = bench.runs(seed -> SqueezeGame.play(mode.variant(), locked, seed));
                other = other.dot(i, Sample.of(runs, SqueezeGame.Outcome::amplification));
                modes = locked < 1 ? modes : row(modes, mode.name(), runs);
            }
            lines.add(other);
        }
        return new Report(
                id(),
                question(),
                conditions(),
                List.of(new Report.Part("By what is locked", table), new Report.Part("By what the desk does", modes)),
                new Chart(
                        "The last twentieth of the locked sOAK turns a wave of one into a wave of all",
                        "locked sOAK, % of what is not in the pool",
                        "total ÷ first wave",
                        places,
                        lines));
    }

    private record Mode(String name, Variant variant) {}

    private static Table row(Table table, String name, List<SqueezeGame.Outcome> runs) {
        return table.row(
                name,
                Cell.of(Sample.of(runs, SqueezeGame.Outcome::amplification), 2),
                Cell.percent(Sample.of(runs, SqueezeGame.Outcome::fallenShare), 1),
                Cell.of(Sample.of(runs, SqueezeGame.Outcome::peak), 2));
    }

    private static List<String> conditions() {
        return List.of(
                "100 validators of 1 000 OAK, each with a loan of l × its stake, l uniform in .1–.6; θ 0.80; no interest, no bots.",
                "30 % of all sOAK lies with as much OAK in a product pool of 30 bp. Of the rest, the locked part lies in wallets; "
                        + "the free part stands in the sOAK vault. From a wallet nobody can sell before the day is over, and a cascade "
                        + "is: for it all sOAK in wallets is locked.",
                "On day 3 five validators lose 40 % of their stake. BUYCOVER: the desk buys what the vault does not cover, at any "
                        + "price unless a ceiling is named. Judged by the pool's price of now (SPOT), no days of grace.",
                "Total and first wave: debt of the loans foreclosed in all passes and in the first pass.");
    }
}
