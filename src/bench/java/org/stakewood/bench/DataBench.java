package org.stakewood.bench;

import java.io.IOException;
import java.io.OutputStream;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.stakewood.agents.Agents;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.HandSeat;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Timetable;
import org.stakewood.game.ClockAct;
import org.stakewood.game.Node;
import org.stakewood.game.data.DataFormat;
import org.stakewood.game.data.DataStore;
import org.stakewood.store.GameDatabase;
import org.stakewood.store.export.JdbcDataStore;

/**
 * T12: the data of a game of 500 seats and 500 days, while days pass. Half of the seats are people's, of whom fifty act
 * each day; the rest are bots. A durable PostgreSQL of its own; asserts nothing.
 */
public final class DataBench {

    private static final int ACTING = 50;
    private static final int ALONE = 20;

    private final GameDatabase database = GameDatabase.fresh();
    private final Node node =
            Node.with(database.store(6), Agents::orders);
    private final DataStore data = new JdbcDataStore(database.pool(2));
    private final int seats;
    private final int days;
    private final long game;

    private DataBench(int seats, int days) {
        this.seats = seats;
        this.days = days;
        this.game = database.newGame(scenario(days + 500), 1, seats, 3_600_000);
    }

    /** @param words {@code seats=500}, {@code days=500} */
    public static void main(String... words) throws IOException {
        DataBench bench = new DataBench(number(words, "seats"), number(words, "days"));
        try {
            bench.run();
        } finally {
            bench.node.close();
            bench.database.close();
        }
    }

    private void run() throws IOException {
        begin();
        for (int day = 1; day <= days - ALONE; day++) {
            pass();
        }
        double[] alone = new double[ALONE];
        for (int i = 0; i < ALONE; i++) {
            alone[i] = pass();
        }
        System.out.printf(Locale.ROOT, "%n%d seats, %d days; a day alone: %s%n", seats, days, spread(alone));
        for (String table : new String[] {"standing", "journal", "event"}) {
            System.out.printf(
                    "%s: %d rows%n", table, database.number("select count(*) from " + table + " where game_id = ?", game));
        }
        System.out.println("load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        for (DataFormat each : DataFormat.values()) {
            time(each, false);
            time(each, true);
        }
    }

    private void time(DataFormat format, boolean playing) throws IOException {
        Counted out = new Counted();
        long began = System.nanoTime();
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> write(format, out));
        double[] meanwhile = new double[1_000];
        int passed = 0;
        while (playing && !written.isDone()) {
            meanwhile[passed++] = pass();
        }
        written.join();
        System.out.printf(
                Locale.ROOT,
                "%s, %s: %.1f s (%.1f s of a processor in the program, days included), %.1f MB, first byte after %.2f s%s%n",
                format,
                playing ? "days passing as fast as they can" : "the game paused",
                (System.nanoTime() - began) / 1e9,
                out.processor,
                out.bytes / 1e6,
                (out.first - began) / 1e9,
                playing ? "; a day meanwhile: " + spread(Arrays.copyOf(meanwhile, passed)) : "");
    }

    private void write(DataFormat format, Counted out) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();
        try {
            data.write(game, format, out);
            out.processor = (system.getProcessCpuTime() - before) / 1e9;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void begin() {
        for (int seat = 0; seat < seats / 2; seat++) {
            node.act(game, "seat:" + seat + ":hand:0", new HandSeat(seat, true, true, false));
        }
        node.act(game, new ClockAct.Start());
    }

    /** Milliseconds that a day takes, after its people have acted. */
    private double pass() {
        int day = node.table(game).current().day();
        node.act(game, new ClockAct.Resume());
        for (int i = 0; i < ACTING; i++) {
            int seat = (day * ACTING + i) % (seats / 2);
            Node.get(node.table(game).submit("d" + day, new Delegate(seat, i % 3, 1_000), 800));
        }
        node.act(game, new ClockAct.Pause());
        long began = System.nanoTime();
        node.act(game, new ClockAct.Step(day + 1));
        return (System.nanoTime() - began) / 1e6;
    }

    private static String spread(double[] millis) {
        if (millis.length == 0) {
            return "none";
        }
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%d days, mean %.0f ms, p95 %.0f ms, max %.0f ms",
                sorted.length,
                Arrays.stream(sorted).average().orElse(0),
                sorted[(int) Math.ceil(0.95 * sorted.length) - 1],
                sorted[sorted.length - 1]);
    }

    private static Scenario scenario(int days) {
        Scenario all = CreditScenarios.everything();
        Timetable time = all.time();
        return Worlds.with(
                all,
                edit -> edit.time(new Timetable(
                        days,
                        time.daysPerYear(),
                        time.secondsPerDay(),
                        List.of(),
                        time.minReactionSeconds(),
                        time.fast())));
    }

    private static int number(String[] words, String name) {
        for (String word : words) {
            if (word.startsWith(name + "=")) {
                return Integer.parseInt(word.substring(name.length() + 1));
            }
        }
        return 500;
    }

    /** Counts what is written and throws it away. */
    private static final class Counted extends OutputStream {

        private long bytes;
        private long first;
        private double processor;

        @Override
        public void write(int one) {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) {
            first = bytes == 0 ? System.nanoTime() : first;
            bytes += length;
        }
    }
}
