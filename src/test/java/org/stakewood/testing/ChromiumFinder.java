package org.stakewood.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where Chromium is: as the environment variable CHROMIUM says, else on the PATH, else where Playwright keeps its
 * downloads. If nowhere, it is installed: by Playwright, then by the system's packages.
 */
final class ChromiumFinder {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe");

    private ChromiumFinder() {}

    static Path find() {
        return present()
                .or(() -> download() ? present() : Optional.empty())
                .or(() -> packages() ? present() : Optional.empty())
                .orElseThrow(
                        () -> new IllegalStateException("The browser tests need Chromium and found none. Install it"
                                + " (Debian: apt-get install chromium), or name its program in the environment variable CHROMIUM,"
                                + " or skip them with mvn verify -Dit.test='!*BrowserTest'."));
    }

    private static Optional<Path> present() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .or(ChromiumFinder::downloaded);
    }

    private static Optional<Path> downloaded() {
        String home = System.getProperty("user.home");
        return Stream.of(
                        System.getenv("PLAYWRIGHT_BROWSERS_PATH"),
                        home + "/.cache/ms-playwright",
                        home + "/Library/Caches/ms-playwright",
                        home + "/AppData/Local/ms-playwright")
                .filter(folder -> folder != null && Files.isDirectory(Path.of(folder)))
                .flatMap(folder -> programsBelow(Path.of(folder)))
                .findFirst();
    }

    private static Stream<Path> programsBelow(Path folder) {
        try (Stream<Path> all = Files.walk(folder, 6)) {
            return all
                    .filter(path -> List.of("chrome", "chrome.exe", "Chromium", "Google Chrome for Testing")
                            .contains(path.getFileName().toString()))
                    .filter(path -> Files.isRegularFile(path) && Files.isExecutable(path))
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean download() {
        return succeeds(
                3,
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
    }

    private static boolean packages() {
        return "root".equals(System.getProperty("user.name"))
                && succeeds(3, "apt-get", "-q", "update")
                && succeeds(8, "apt-get", "-q", "-y", "--no-install-recommends", "install", "chromium");
    }

    private static boolean succeeds(int minutes, String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            boolean ended = process.waitFor(minutes, TimeUnit.MINUTES);
            process.destroy();
            return ended && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
