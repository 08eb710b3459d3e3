package org.stakewood.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Data folders below {@code target}, empty but for PostgreSQL's programs, which all of them share. */
public final class TestFolder {
    private TestFolder() {}

    public static Path fresh(String name) {
        try {
            Path target = Path.of("target").toAbsolutePath();
            Path programs = Files.createDirectories(target.resolve("postgres-bin"));
            Path folder = target.resolve("data-of-tests").resolve(name);
            delete(folder);
            Files.createDirectories(folder);
            Files.createSymbolicLink(folder.resolve("postgres-bin"), programs);
            return folder.toRealPath();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
