package org.stakewood.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL's own programs on one database folder. {@code pg_ctl} puts the server into a session of its own, so that
 * a Ctrl-C at the console reaches only this program, which then stops the server last.
 */
final class PostgresServer {
    static final String USER = "stakewood";
    static final int MAJOR = 18;

    private static final String PROCESS_FILE = "postmaster.pid";
    /** Far more than the pools of one node take; they cost nothing while unused. */
    private static final int MOST_CONNECTIONS = 200;

    private static final int LIMIT_SECONDS = 60;

    private final Path programs;
    private final Path folder;
    private final Path log;

    PostgresServer(Path programs, Path folder, Path log) {
        this.programs = programs;
        this.folder = folder;
        this.log = log;
    }

    /**
     * Makes an empty database that lets nobody in without the password. Text is sorted by code point, the same on every
     * machine.
     */
    void make(String password) throws IOException {
        Path file = folder.resolveSibling("password.tmp");
        OwnerOnly.write(file, password);
        try {
            run(
                    "initdb",
                    "-D",
                    folder.toString(),
                    "-U",
                    USER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + file,
                    "-E",
                    "UTF-8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
        } finally {
            Files.delete(file);
        }
    }

    /** Returns when the server takes connections. What it says goes to the log file. */
    void start(int port) throws IOException {
        if (process().isEmpty()) {
            // PostgreSQL believes the number in the file; a second lock, on its shared memory, keeps guarding the
            // folder.
            Files.deleteIfExists(folder.resolve(PROCESS_FILE));
        }
        run(
                "pg_ctl",
                "start",
                "-w",
                "-t",
                "" + LIMIT_SECONDS,
                "-D",
                folder.toString(),
                "-l",
                log.toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC"
                        + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c max_wal_size=256MB"
                        + " -c max_connections=" + MOST_CONNECTIONS);
    }

    /** Open transactions are rolled back; everything committed is on disk. */
    void stop() throws IOException {
        run("pg_ctl", "stop", "-w", "-t", "" + LIMIT_SECONDS, "-m", "fast", "-D", folder.toString());
    }

    /** The server that runs on this folder, whoever started it. */
    Optional<ProcessHandle> process() throws IOException {
        Path file = folder.resolve(PROCESS_FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(this::isOurs);
    }

    /**
     * After a restart of the machine another program may bear the number in the file, and a dead process keeps its number
     * until its parent has taken note. The command line where the system tells it, else the program's place, lies below
     * the data folder for no other process; a dead one has neither.
     */
    private boolean isOurs(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        String data = folder.getParent().toString();
        return process.isAlive()
                && info.commandLine()
                        .or(info::command)
                        .map(text -> text.contains(data))
                        .orElse(false);
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root. In a user namespace of its own it sees somebody else.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(folder.getParent(), program, ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(2 * LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(program + " failed: " + tail(output) + tail(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static boolean isRoot() {
        return !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win")
                && "root".equals(System.getProperty("user.name"));
    }

    private static String tail(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        List<String> lines = Files.readAllLines(file);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size())) + "\n";
    }
}
