package org.stakewood.store.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Scenario files in a folder of the operator's. A faulty one is told in the log, fault by fault, and left out. */
final class AddedScenarios {

    private static final Logger LOG = Logger.getLogger(AddedScenarios.class);

    private AddedScenarios() {}

    static List<ScenarioFile> in(Path folder, ScenarioReader reader) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(each -> read(each, reader).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder of stakewood.scenarios cannot be read: " + folder, unreadable);
        }
    }

    private static Optional<ScenarioFile> read(Path file, ScenarioReader reader) {
        try {
            return Optional.of(reader.read(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        } catch (FaultyScenario faulty) {
            LOG.warnf("%s is left out of the library: %s", file, faulty.getMessage());
            return Optional.empty();
        }
    }
}
