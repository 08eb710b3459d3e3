package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.amm.ConstantProduct;
import org.stakewood.economy.amm.PoolKind;
import org.stakewood.economy.amm.StableSwap;

/** How large a sale of the synthetic a pool bears before those who borrowed against it fall one after the other. */
final class Depeg implements Experiment {

    private static final double[] SALES = {0.005, 0.01, 0.02, 0.05, 0.10, 0.20, 0.25, 0.30};

    @Override
    public String id() {
        return "depeg";
    }

    @Override
    public String question() {
        return "How much sOAK can be sold before those who borrowed against it pull each other down?";
    }

    @Override
    public int usualSeeds() {
        return 20;
    }

    @Override
    public Report run(Bench bench) {
        Table table = Table.of("pool", "0.5 %", "1 %", "2 %", "5 %", "10 %", "20 %", "25 %", "30 %");
        Table prices = table;
        List<Line> lines = new ArrayList<>();
        for (Pool pool : List.of(
                new Pool("product", new ConstantProduct(30)),
                new Pool("StableSwap, A 20", new StableSwap(20, 4_000_000L)),
                new Pool("StableSwap, A 100", new StableSwap(100, 4_000_000L)))) {
            Variant variant = DepegGame.variant(pool.kind());
            List<String> fallen = new ArrayList<>(List.of(pool.name()));
            List<String> price = new ArrayList<>(List.of(pool.name()));
            Line line = Line.of(pool.name());
            for (double sale : SALES) {
                List<DepegGame.Outcome> runs = bench.runs(seed -> DepegGame.play(variant, sale, seed));
                Sample down = Sample.of(runs, DepegGame.Outcome::fallen);
                fallen.add(Cell.of(down, 1));
                price.add(Cell.of(Sample.of(runs, DepegGame.Outcome::price), 3));
                line = line.dot(line.dots().size(), down);
            }
            table = table.row(fallen.toArray(String[]::new));
            prices = prices.row(price.toArray(String[]::new));
            lines.add(line);
        }
        return new Report(
                id(),
                question(),
                List.of(
                        "60 loopers have supplied 40 % of all sOAK (30 000) to a market and owe it OAK worth 50–80 % of that, "
                                + "uniformly; limit 80 %, threshold 85 %, bonus 8 %, all of a debt at once, one day of grace; "
                                + "no interest.",
                        "Another 30 % of all sOAK lies with as much OAK in the pool: product with 30 bp, StableSwap with 4 bp. "
                                + "The market judges by that pool's price of now (SPOT).",
                        "The rest is sold there in part on day 2. A reseller takes over unhealthy positions and lots in "
                                + "sale every morning and sells them at once, as far as that pays. Nobody buys sOAK. 30 days."),
                List.of(
                        new Report.Part("Loopers of 60 that fell, by what was sold of all sOAK", table),
                        new Report.Part("Price of sOAK in the end, OAK", prices)),
                new Chart(
                        "A flat curve bears twenty times the sale, and then everything falls at once",
                        "sold, of all sOAK",
                        "loopers that fell, of 60",
                        table.columns().subList(1, table.columns().size()),
                        lines));
    }

    private record Pool(String name, PoolKind kind) {}
}
