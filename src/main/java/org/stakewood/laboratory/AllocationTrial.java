package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.amm.Weighted;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.money.Balances;
import org.stakewood.economy.scenario.Allocation;
import org.stakewood.economy.scenario.CreditRules;
import org.stakewood.economy.scenario.FarmRules;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.LentAsset;
import org.stakewood.economy.scenario.OpeningCredit;
import org.stakewood.economy.scenario.PoolSpec;

/** Rewards shared out by interest pay for interest: a thin market is borrowed to its end. */
final class AllocationTrial implements Experiment {

    private static final int DAYS = 60;
    private static final int MINERS = 6;
    private static final int YEAR = 120;
    private static final long DOLLARS = 60_000 * Bare.ONE;
    private static final long THIN = 1_000 * Bare.ONE;

    @Override
    public String id() {
        return "allocation";
    }

    @Override
    public String question() {
        return "What becomes of a thin market when a farm rewards borrowers by interest instead of by what they owe?";
    }

    @Override
    public int usualSeeds() {
        return 1;
    }

    /** Use and rate of the thick (USD) and of the thin market (OAK) on the last days. */
    record Outcome(double thick, double thin, double thickRate, double thinRate) {}

    static Outcome play(Allocation allocation, double worth, long seed) {
        Play play = Play.open(variant(allocation, worth), seed, 0);
        List<Miner> miners = new ArrayList<>();
        for (int i = 0; i < MINERS; i++) {
            miners.add(new Miner(play, 2 + i));
        }
        while (!play.world().over()) {
            miners.forEach(Miner::morning);
            play.forget();
            play.quietDay();
        }
        var dollars = play.figures().credit().markets().get(0);
        var coins = play.figures().credit().markets().get(1);
        return new Outcome(dollars.use(), coins.use(), dollars.borrowRate(), coins.borrowRate());
    }

    private static Variant variant(Allocation allocation, double worth) {
        CreditRules free = Lenders.credit(List.of(Lenders.market(0.60, 0.72)));
        long perDay = (long) (worth * 2 * Bare.ONE / YEAR);
        FarmRules farm = new FarmRules(1, DAYS + 1, perDay, 0, 0, 1, 0, List.of(), allocation, 0);
        return Bare.network(
                        DAYS,
                        List.of(
                                Bare.dollars(30_000 * Bare.ONE),
                                new PoolSpec(
                                        "acorn-usd",
                                        new Weighted(0.8, 0.2, 0.003),
                                        Asset.ACORN,
                                        Asset.USD,
                                        4_000_000 * Bare.ONE,
                                        500_000 * Bare.ONE)),
                        List.of(
                                group(AccountKind.OPERATOR, 1, 10_000 * Bare.ONE, Balances.NONE, Balances.NONE),
                                group(
                                        AccountKind.HOLDER,
                                        1,
                                        0,
                                        new Balances(DOLLARS, THIN, 0, 0),
                                        new Balances(DOLLARS / 2, THIN / 2, 0, 0)),
                                group(
                                        AccountKind.FARMER,
                                        MINERS,
                                        0,
                                        new Balances(MINERS * 10_000 * Bare.ONE, 0, 0, 0),
                                        Balances.NONE)),
                        new CreditRules(free.oracle(), List.of(), free.markets(), free.liquidation(), farm, null))
                .with("time.daysPerYear", YEAR)
                .with(
                        "credit.markets[0].assets",
                        List.of(
                                new LentAsset(Asset.USD, DrainGame.CURVE, 0.85, 0.90),
                                new LentAsset(Asset.OAK, DrainGame.CURVE, 0.60, 0.75)));
    }

    private static Group group(AccountKind kind, int count, long bonded, Balances deposits, Balances debts) {
        return new Group(
                kind,
                count,
                kind == AccountKind.OPERATOR,
                bonded,
                0,
                0,
                null,
                0,
                false,
                new OpeningCredit(false, deposits, debts, null));
    }

    @Override
    public Report run(Bench bench) {
        Table table = Table.of(
                "ACORN given, $ a year",
                "by value: thick",
                "thin",
                "rate of thin",
                "by interest: thick",
                "thin",
                "rate of thin");
        Line value = Line.of("BY_BORROW_VALUE");
        Line interest = Line.of("BY_INTEREST");
        for (double worth : new double[] {0, 3_000, 6_000, 9_000, 12_000}) {
            Outcome byValue = play(Allocation.BY_BORROW_VALUE, worth, bench.firstSeed());
            Outcome byInterest = play(Allocation.BY_INTEREST, worth, bench.firstSeed());
            value = value.dot(worth, byValue.thin());
            interest = interest.dot(worth, byInterest.thin());
            table = table.row(
                    Cell.of(worth, 0),
                    Cell.percent(byValue.thick(), 0),
                    Cell.percent(byValue.thin(), 0),
                    Cell.percent(byValue.thinRate(), 0),
                    Cell.percent(byInterest.thick(), 0),
                    Cell.percent(byInterest.thin(), 0),
                    Cell.percent(byInterest.thinRate(), 0));
        }
        return new Report(
                id(),
                question(),
                List.of(
                        "A market of 120 000 dollars and 1 000 OAK (2 000 dollars: thin); of the first 60 000 dollars and of the OAK half is "
                                + "owed by somebody who does nothing. Class curve 2/20/200 %, kink 80 %.",
                        "Six who supply 10 000 dollars each borrow for the reward alone: every morning a twentieth of the cash of the "
                                + "asset whose reward beats its rate by most, and repay what costs more than it brings. Rewards go to borrowers "
                                + "only; constant prices, ACORN at half a dollar. 60 days. No chance in it."),
                List.of(new Report.Part(
                        "What is lent out of each market in the end, and what the thin one costs a year", table)),
                new Chart(
                        "Rewards by interest pay for interest: the thin market is borrowed to its end",
                        "ACORN given, $ a year",
                        "lent out of the thin market",
                        List.of(),
                        List.of(value, interest)));
    }
}
