package org.stakewood.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The floor under every action: rows of a journal's size, each committed alone, on the same PostgreSQL. */
final class Commits {

    private static final String TABLE = "bench_row";
    private static final String ROW = "{\"type\": \"delegate\", \"account\": 17, \"validator\": 12, \"amount\": 12345678}"
            .repeat(3);
    private static final String INSERT = "insert into " + TABLE + " (body) values ('" + ROW + "')";
    private static final int SECONDS = 5;
    private static final int[] CLIENTS = {1, 8, 32};
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+)");

    private Commits() {}

    /** Lines of a table: clients, commits a second, mean milliseconds. */
    static List<String> measure(Database database) throws IOException, SQLException {
        database.run(
                "create table " + TABLE + " (id bigint generated always as identity primary key, body text not null)");
        List<String> lines = new ArrayList<>();
        boolean pgbench = Files.isExecutable(Path.of("/usr/bin/pgbench"));
        for (int clients : CLIENTS) {
            lines.add(pgbench ? pgbench(database, clients) : jdbc(database, clients));
        }
        database.run("drop table " + TABLE);
        return lines;
    }

    private static String pgbench(Database database, int clients) throws IOException {
        Path script = Files.writeString(Options.FOLDER.resolve("commit.sql"), INSERT + ";\n");
        ProcessBuilder builder = new ProcessBuilder(
                "/usr/bin/pgbench", "-n", "-M", "prepared", "-f", script.toString(),
                "-c", String.valueOf(clients), "-j", "1", "-T", String.valueOf(SECONDS),
                "-h", "127.0.0.1", "-p", String.valueOf(database.port()), "-U", Database.NAME, Database.NAME);
        builder.environment().put("PGPASSWORD", database.password());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return line("pgbench", clients, number(RATE, said), number(LATENCY, said));
    }

    private static String jdbc(Database database, int clients) {
        var threads = Executors.newFixedThreadPool(clients);
        List<Future<Integer>> counts = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            counts.add(threads.submit(() -> committed(database)));
        }
        int all = 0;
        try {
            for (Future<Integer> each : counts) {
                all += each.get(SECONDS + 30, TimeUnit.SECONDS);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
        return line("JDBC", clients, (double) all / SECONDS, 1_000.0 * clients * SECONDS / Math.max(1, all));
    }

    private static int committed(Database database) throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        int count = 0;
        try (Connection connection = database.open();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            while (System.nanoTime() < end) {
                insert.executeUpdate();
                count++;
            }
        }
        return count;
    }

    private static double number(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new IllegalStateException("pgbench said: " + said);
        }
        return Double.parseDouble(matcher.group(1));
    }

    private static String line(String by, int clients, double rate, double millis) {
        return String.format(
                java.util.Locale.ROOT, "| single-row commits, %s, %d clients | %.0f | %.2f |", by, clients, rate, millis);
    }
}
