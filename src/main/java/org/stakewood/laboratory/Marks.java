package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.scenario.Mark;

/** Whether a slower price stops a squeeze or only stretches it. */
final class Marks implements Experiment {

    @Override
    public String id() {
        return "marks";
    }

    @Override
    public String question() {
        return "Does a slower or bounded price stop a squeeze, or does it only take longer?";
    }

    @Override
    public int usualSeeds() {
        return 30;
    }

    /** The squeeze with all locked, judged by a price. */
    static SqueezeGame.Outcome play(Mark mark, long seed) {
        Variant variant = SqueezeGame.variant().with("time.days", 40).with("credit.oracle.cascadeMark", mark);
        return SqueezeGame.play(variant, 1, seed);
    }

    @Override
    public Report run(Bench bench) {
        Table table = Table.of("judged by", "days of the cascade", "total ÷ first wave", "fallen, of all sOAK");
        List<String> names = new ArrayList<>();
        Line line = Line.of("days");
        for (Mark mark : List.of(Mark.SPOT, Mark.CLAMP, Mark.TWAP)) {
            List<SqueezeGame.Outcome> runs = bench.runs(seed -> play(mark, seed)).stream()
                    .filter(each -> each.amplification() > 1)
                    .toList();
            Sample days = Sample.of(runs, SqueezeGame.Outcome::days);
            line = line.dot(names.size(), days);
            names.add(mark.name());
            table = table.row(
                    mark.name(),
                    Cell.of(days, 1),
                    Cell.of(Sample.of(runs, SqueezeGame.Outcome::amplification), 2),
                    Cell.percent(Sample.of(runs, SqueezeGame.Outcome::fallenShare), 1));
        }
        return new Report(
                id(),
                question(),
                List.of(
                        "The set-up of `squeeze` with all sOAK locked, 40 days, nobody acts; only runs in which more falls than "
                                + "was hit. SPOT: the pool's price of now. CLAMP: that, within 10 % of the average of three days. "
                                + "TWAP: that average."),
                List.of(new Report.Part("A squeeze by the price that counts", table)),
                new Chart(
                        "A slower price stretches the squeeze; it ends the same",
                        "judged by",
                        "days",
                        names,
                        List.of(line)));
    }
}
