package org.stakewood.store.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Scenarios for tests, and the text of those that the program carries. */
public final class TestScenarios {

    private TestScenarios() {}

    /** Twelve quick days with every panel open and one pool of each kind. */
    public static ScenarioFile tiny() {
        return new ScenarioReader().read(text("tiny"));
    }

    /** What stands in a scenario's file. */
    public static String text(String id) {
        try (InputStream in = TestScenarios.class.getResourceAsStream("/scenarios/" + id + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(id, broken);
        }
    }
}
