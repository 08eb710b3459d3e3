package org.stakewood.bench.load;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Classes of players that nobody is, against the packaged program: starts it, plays, prints, stops it. Asserts nothing.
 * Everything is timed from the moment it was meant to begin, so that a server that stalls is not spared the requests
 * that a stall holds up.
 */
public final class ClassLoad {

    private static final int RUSH_SECONDS = 30;
    private static final int BARE_SECONDS = 10;
    private static final int PAUSES = 5;
    private static final double[][] RUSH = {{60, 50}, {120, 100}, {300, 200}, {500, 300}};

    private final Options options;
    private final Report report = new Report();

    private ClassLoad(Options options) {
        this.options = options;
    }

    public static void main(String... words) throws IOException, SQLException {
        Options options = Options.of(words);
        new ClassLoad(options).run();
    }

    private void run() throws IOException, SQLException {
        report.conditions();
        for (int size : options.players()) {
            if (options.url() == null) {
                own(size);
            } else {
                report(size, Address.of(options.url()), options.setup(), null);
            }
        }
        report.keep(Options.FOLDER.resolve("load.md"));
    }

    private void own(int size) throws IOException, SQLException {
        try (Server server = Server.start(options, "class-" + size)) {
            report(size, server.address(), server.setup(), server);
            if (options.floors() && size == options.players().get(options.players().size() - 1)) {
                Database database = server.database();
                report.line("");
                report.line(database.settings() + "; load average " + Report.load());
                report.line("");
                report.line("| floor | a second | mean ms |");
                report.line("|---|---|---|");
                Commits.measure(database).forEach(report::line);
            }
        }
    }

    /** @param server null if it is not ours */
    private void report(int size, Address address, String setup, Server server) {
        try (Classroom room = new Classroom(options, address, size)) {
            report.line("");
            report.line(
                    "### %d players: an action every %.0f s, a look every %.0f s, a preview every %.0f s, days of %d s",
                    size, options.every(), options.look(), options.every(), options.day());
            Figures joined = room.join(setup);
            room.speed(1);
            Figures warm = room.play(options.warm(), options.every());
            room.speed(options.day());
            String before = room.metrics();
            Duration spent = spent(server);
            long since = System.nanoTime();
            String load = Report.load();
            Figures played = room.play(options.seconds(), options.every());
            double seconds = (System.nanoTime() - since) / 1e9;
            double cores = spent(server).minus(spent).toNanos() / 1e9 / seconds;
            String after = room.metrics();
            report.head();
            report.rows(joined, size, Measure.JOIN_WAVE, Measure.JOIN);
            report.rows(warm, size, Measure.BEGIN);
            report.rows(
                    played,
                    size,
                    Measure.PAGE,
                    Measure.ACT,
                    Measure.ACT_PAGE,
                    Measure.ACT_AND_PAGE,
                    Measure.PREVIEW,
                    Measure.TOLD,
                    Measure.DUE);
            meters(before, after, size);
            Figures rushed = rush(room, size);
            Figures back = room.reconnect();
            report.rows(back, size, Measure.RECONNECT);
            Figures paused = room.pauses(PAUSES);
            report.rows(paused, size, Measure.PAUSE);
            Figures bare = bare(room, size);
            report.line("");
            report.counts("joining", joined);
            report.counts("warming up", warm);
            report.counts("in class", played);
            report.counts("in the rush (T5)", rushed);
            report.counts("back again", back);
            report.counts("pausing", paused);
            report.line(
                    "Bare page, again and again: %.0f a second. Server's JVM in class: %.2f cores, %s MB resident at the end. "
                            + "Load average before %s, after %s.",
                    bare.times().get(Measure.BARE_CLOSED).getTotalCount() / (double) BARE_SECONDS,
                    cores,
                    server == null ? "?" : server.residentMegabytes().map(String::valueOf).orElse("?"),
                    load,
                    Report.load());
        }
    }

    private void meters(String before, String after, int size) {
        String aim = Aim.of("p95", 15, 30, 80, 150).words(size) + ", " + Aim.of("p99", 30, 60, 150, 300).words(size);
        meter("stakewood_day", before, after, "T6", "a day, lock to commit (server's timer)", aim);
        meter("stakewood_day_late", before, after, "", "how late a day began (server's timer)", "");
        meter("stakewood_commit", before, after, "", "writing and committing a batch (server's timer)", "");
        meter("stakewood_live_telling", before, after, "", "commit → given to the last stream (server's timer)", "");
    }

    private void meter(String name, String before, String after, String id, String words, String aim) {
        report.line(Meter.read(name, after).since(Meter.read(name, before), id, words, aim));
    }

    /** As many actions a second as T5 asks for; whether T4 holds then. */
    private Figures rush(Classroom room, int size) {
        double wanted = 0;
        for (double[] each : RUSH) {
            wanted = wanted == 0 && size <= each[0] ? each[1] : wanted;
        }
        Figures rushed = room.play(RUSH_SECONDS, size / Math.min(wanted == 0 ? 300 : wanted, 3.0 * size));
        int done = rushed.counted("actions done") + rushed.counted("actions refused");
        report.line(
                "| T5 | actions a second, asked %.0f | %.1f done | | | | | %.0f |",
                wanted, (double) done / RUSH_SECONDS, wanted);
        report.rows(rushed, size, Measure.ACT, Measure.ACT_AND_PAGE, Measure.PAGE, Measure.DUE);
        return rushed;
    }

    private Figures bare(Classroom room, int size) {
        report.rows(room.bare(BARE_SECONDS), size, Measure.BARE);
        Figures again = room.bareAgain(BARE_SECONDS);
        report.rows(again, size, Measure.BARE_CLOSED);
        return again;
    }

    private static Duration spent(Server server) {
        return server == null ? Duration.ZERO : server.processorTime().orElse(Duration.ZERO);
    }
}
