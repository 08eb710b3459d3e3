package org.stakewood.ops;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The packaged program in a process of its own, on a free port. */
final class RunningProgram {
    private static final String END = "(the program has ended)";
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private final Path folder;
    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private RunningProgram(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        Thread reader = new Thread(this::read, "output-of-the-program");
        reader.setDaemon(true);
        reader.start();
    }

    static RunningProgram start(Path folder, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString())
                .redirectErrorStream(true);
        builder.environment().put("STAKEWOOD_DATA", folder.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", "" + EmbeddedPostgres.freePort());
        builder.environment().putAll(environment);
        return new RunningProgram(folder, builder.start());
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException killed) {
            lines.add(killed.toString());
        }
        lines.add(END);
    }

    String lineWith(String word) throws InterruptedException {
        StringBuilder all = new StringBuilder();
        for (String line = next(); line != null; line = next()) {
            if (line.contains(word)) {
                return line;
            }
            all.append(line).append('\n');
            if (line.equals(END)) {
                break;
            }
        }
        throw new AssertionError("the program did not say \"" + word + "\" but:\n" + all);
    }

    private String next() throws InterruptedException {
        return lines.poll(60, TimeUnit.SECONDS);
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** The process number of its database server. */
    long database() throws IOException {
        return Long.parseLong(Files.readAllLines(processFile()).get(0).strip());
    }

    /** As Ctrl-C or a service manager does. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the program does not stop");
        }
    }

    /** Its database server lives on, as after any kill. */
    void kill() {
        process.destroyForcibly();
    }

    /** For the end of a test that may have failed anywhere. */
    void leaveNothing() throws IOException {
        kill();
        if (Files.exists(processFile())) {
            ProcessHandle.of(database()).ifPresent(ProcessHandle::destroy);
        }
    }

    private Path processFile() {
        return folder.resolve("db-18").resolve("postmaster.pid");
    }

    /** A dead process keeps its number until its parent takes note, but has no program. */
    static boolean runs(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .isPresent();
    }
}
