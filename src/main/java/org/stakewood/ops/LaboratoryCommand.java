package org.stakewood.ops;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.stakewood.laboratory.Bench;
import org.stakewood.laboratory.Laboratory;
import org.stakewood.laboratory.Report;
import org.stakewood.store.scenario.ScenarioLibrary;

/**
 * {@code laboratory <experiment> [seeds=N] [seed=first] [threads=N] [out=folder]}: runs an experiment without a server,
 * prints its tables as Markdown and writes its chart as {@code <experiment>.svg}. Nothing of the program is started.
 */
final class LaboratoryCommand {

    private static final long FIRST_SEED = 20_261_125;

    private LaboratoryCommand() {}

    /** True if the program is asked for an experiment and not for the server. */
    static boolean asked(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("laboratory");
    }

    /** Runs what is asked for; the exit code. */
    static int run(PrintStream out, String... arguments) {
        if (arguments.length < 2 || Laboratory.question(arguments[1]).isEmpty()) {
            help(out);
            return arguments.length < 2 ? 0 : 2;
        }
        String name = arguments[1];
        int seeds = (int) number(arguments, "seeds", Laboratory.usualSeeds(name).orElseThrow());
        int threads = (int) number(arguments, "threads", Runtime.getRuntime().availableProcessors());
        ScenarioLibrary library = new ScenarioLibrary(Optional.empty());
        Bench bench = new Bench(
                seeds,
                number(arguments, "seed", FIRST_SEED),
                threads,
                id -> library.byId(id).orElseThrow().rules());
        Report report = Laboratory.run(name, bench).orElseThrow();
        String picture = name + ".svg";
        write(
                Path.of(text(arguments, "out").orElse(".")),
                picture,
                report.chart().svg());
        out.print(report.markdown(picture));
        return 0;
    }

    private static void help(PrintStream out) {
        out.println("laboratory <experiment> [seeds=N] [seed=first] [threads=N] [out=folder]");
        Laboratory.names()
                .forEach(each -> out.printf(
                        "  %-16s %s%n", each, Laboratory.question(each).orElseThrow()));
    }

    private static long number(String[] arguments, String name, long usual) {
        return text(arguments, name).map(Long::parseLong).orElse(usual);
    }

    private static Optional<String> text(String[] arguments, String name) {
        for (String each : arguments) {
            if (each.startsWith(name + "=")) {
                return Optional.of(each.substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static void write(Path folder, String name, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
