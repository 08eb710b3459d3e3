package org.stakewood.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program as a process of its own, with its own data folder and PostgreSQL; both go with it. */
final class Server implements AutoCloseable {

    private static final Pattern SETUP = Pattern.compile("/setup/([A-Za-z0-9_-]+)");

    private final Process process;
    private final Path folder;
    private final Address address;
    private final int postgres;
    private final CompletableFuture<String> setup = new CompletableFuture<>();

    private Server(Process process, Path folder, Address address, int postgres) {
        this.process = process;
        this.folder = folder;
        this.address = address;
        this.postgres = postgres;
    }

    static Server start(Options options, String name) throws IOException {
        Path base = Files.createDirectories(Options.FOLDER);
        Path folder = Files.createTempDirectory(base, name + "-").toAbsolutePath();
        int port = free();
        int postgres = free();
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+ExitOnOutOfMemoryError"));
        if (options.recording()) {
            command.add("-XX:StartFlightRecording=settings=profile,filename="
                    + base.resolve(name + ".jfr").toAbsolutePath());
        }
        command.addAll(List.of("-jar", Options.JAR.toAbsolutePath().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("STAKEWOOD_DATA", folder.toString());
        builder.environment().put("STAKEWOOD_POSTGRES_PORT", String.valueOf(postgres));
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        Server server = new Server(builder.start(), folder, new Address("127.0.0.1", port), postgres);
        server.read(base.resolve(name + ".log"));
        return server;
    }

    private void read(Path log) {
        Thread reader = new Thread(() -> {
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                    var out = Files.newBufferedWriter(log)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    out.write(line + "\n");
                    Matcher matcher = SETUP.matcher(line);
                    if (matcher.find()) {
                        setup.complete(matcher.group(1));
                    }
                }
            } catch (IOException gone) {
                setup.completeExceptionally(gone);
            }
            setup.completeExceptionally(new IllegalStateException("the server ended: see " + log));
        });
        reader.setDaemon(true);
        reader.start();
    }

    Address address() {
        return address;
    }

    /** Last part of the set-up link, when the server is open. */
    String setup() {
        try {
            return setup.get(120, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Database database() throws IOException {
        Properties secrets = new Properties();
        try (var in = Files.newInputStream(folder.resolve("secrets.properties"))) {
            secrets.load(in);
        }
        return new Database(postgres, secrets.getProperty("stakewood.secrets.database-password"));
    }

    /** Time on a processor so far, without PostgreSQL. */
    Optional<Duration> processorTime() {
        return process.info().totalCpuDuration();
    }

    /** Resident megabytes of the JVM, where Linux tells. */
    Optional<Long> residentMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1_024)
                    .findFirst();
        } catch (IOException elsewhere) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("process " + process.pid() + " does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
