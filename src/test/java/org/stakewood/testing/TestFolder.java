package org.stakewood.testing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
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

    /**
     * A folder that only this process uses. Nobody deletes it at the end, since a slow disk would hold up the end of the
     * process: the next one deletes what dead ones have left.
     */
    public static Path ofThisProcess(String name) {
        Path all = Path.of("target", "data-of-tests").toAbsolutePath();
        try {
            Files.createDirectories(all);
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, name + "-[0-9]*")) {
                for (Path folder : folders) {
                    String pid = folder.getFileName().toString().substring(name.length() + 1);
                    if (ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
                        delete(folder);
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return fresh(name + "-" + ProcessHandle.current().pid());
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
