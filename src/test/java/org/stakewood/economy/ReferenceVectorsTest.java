package org.stakewood.economy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.stakewood.economy.vectors.Vectors;

/**
 * Results that others computed, run against our formulas: every file of the folder that {@code -Dvectors=PATH} names,
 * else those of the test resources. A file, a function or an operation that is not known fails.
 */
class ReferenceVectorsTest {

    @TestFactory
    List<DynamicContainer> everyFileOfTheFolder() throws IOException, URISyntaxException {
        Path folder = folder();
        List<DynamicContainer> containers = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                containers.add(
                        DynamicContainer.dynamicContainer(file.getFileName().toString(), cases(file)));
            }
        }
        assertFalse(containers.isEmpty(), "no vectors in " + folder);
        return containers;
    }

    private static List<DynamicNode> cases(Path file) throws IOException {
        JsonNode root = Vectors.read(file);
        String mechanism = root.path("mechanism").asText();
        List<DynamicNode> tests = new ArrayList<>();
        for (JsonNode one : root.path("cases")) {
            String name = tests.size() + " " + one.path("fn").asText();
            tests.add(dynamicTest(name, () -> Vectors.check(mechanism, one)));
        }
        if (tests.isEmpty()) {
            tests.add(dynamicTest("has cases", () -> fail("no cases in " + file)));
        }
        return tests;
    }

    private static Path folder() throws URISyntaxException {
        String given = System.getProperty("vectors", "");
        if (!given.isBlank()) {
            return Path.of(given);
        }
        URL own = ReferenceVectorsTest.class.getResource("/vectors");
        assertNotNull(own, "the vectors are missing from the test resources");
        return Path.of(own.toURI());
    }
}
