package org.stakewood.game;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.stakewood.agents.Agents;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.command.HandSeat;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.store.GameDatabase;
import org.stakewood.store.scenario.ScenarioLibrary;

/**
 * Days of the open sandbox after its hundredth, when everything is open: what the rules, the bots and PostgreSQL (its
 * own, fsync on) take together, from the host's step to its answer. People hold stake, loans, market debts, vault
 * deposits and liquidity, and one in so many of them acts each day; no pages, no browsers.
 */
public final class DayLoad {

    private static final int OPEN = 100;
    private static final int BOTS_OF_THE_SCENARIO = 70;
    private static final int BOTS = 100;
    private static final int LAST = 159;
    private static final double ACTS = 1.0 / 3;

    private final Scenario scenario =
            new ScenarioLibrary(Optional.empty()).byId("open-sandbox").orElseThrow().game(0);
    private final int people;
    private final long seed;
    private final Dice dice;

    private DayLoad(int people, long seed) {
        this.people = people;
        this.seed = seed;
        this.dice = Dice.of(seed, 0, "day-load", people);
    }

    /** @param words numbers of people, each a class; default 300 and 500 */
    public static void main(String... words) {
        int[] classes = words.length == 0
                ? new int[] {300, 500}
                : Arrays.stream(words).mapToInt(Integer::parseInt).toArray();
        System.out.println("| people | bots | days | p50 ms | p95 ms | p99 ms | max ms | aim |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (int people : classes) {
            List<Long> nanos = new ArrayList<>();
            for (long seed = 1; seed <= 3; seed++) {
                nanos.addAll(new DayLoad(people, seed).play());
            }
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            System.out.printf(
                    "| %d | %d | %d | %.1f | %.1f | %.1f | %.1f | %s |%n",
                    people,
                    BOTS,
                    sorted.length,
                    part(sorted, 0.50),
                    part(sorted, 0.95),
                    part(sorted, 0.99),
                    part(sorted, 1),
                    people <= 300 ? "p95 80, p99 150" : "p95 150, p99 300");
        }
    }

    /** Nanoseconds of each day after the hundredth. */
    private List<Long> play() {
        List<Long> nanos = new ArrayList<>();
        try (GameDatabase database = GameDatabase.fresh();
                Node node = new Node(database.store(6), Agents::orders, Conservation::check)) {
            long game = database.newGame(scenario, seed, people + BOTS - BOTS_OF_THE_SCENARIO, 3_600_000);
            Table table = node.table(game);
            get(table.act(null, new ClockAct.Start()));
            for (int account = 0; account < people; account++) {
                get(table.submit("hand:" + account, new HandSeat(account, true, true, false)));
            }
            while (table.current().day() < LAST) {
                get(table.act(null, new ClockAct.Resume()));
                act(table);
                get(table.act(null, new ClockAct.Pause()));
                long began = System.nanoTime();
                get(table.act(null, new ClockAct.Step(table.current().day() + 1)));
                if (table.current().day() > OPEN) {
                    nanos.add(System.nanoTime() - began);
                }
            }
        }
        return nanos;
    }

    /** On the last day before, everybody takes a position of each kind; on each day after it one in three acts. */
    private void act(Table table) {
        int day = table.current().day();
        List<CompletionStage<?>> answers = new ArrayList<>();
        for (int account = 0; account < people; account++) {
            List<SeatCommand> all = DayActs.all(table.current().seatView(account).orElseThrow(), dice);
            int n = 0;
            for (SeatCommand each : day == OPEN - 1 ? all : day >= OPEN && dice.chance(ACTS) ? DayActs.one(all, dice) : List.<SeatCommand>of()) {
                answers.add(table.submit("d" + day + "-" + n++, each, null));
            }
            if (answers.size() > 500) {
                answers.forEach(DayLoad::get);
                answers.clear();
            }
        }
        answers.forEach(DayLoad::get);
    }

    private static double part(long[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }

    private static <T> T get(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
