package org.stakewood.store.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The scenarios that the program carries, read and checked once. */
@ApplicationScoped
public class ScenarioLibrary {

    private static final List<String> SHIPPED =
            List.of("first-stake", "client-monoculture", "market-maker-school", "open-sandbox");

    private final List<ScenarioFile> all;

    public ScenarioLibrary() {
        ScenarioReader reader = new ScenarioReader();
        all = SHIPPED.stream()
                .map(id -> reader.read(text(id)))
                .sorted(Comparator.comparingInt(each -> each.about().order()))
                .toList();
    }

    /** All scenarios in the library's order. */
    public List<ScenarioFile> all() {
        return all;
    }

    /** The scenario of a text id. */
    public Optional<ScenarioFile> byId(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static String text(String id) {
        String file = "/scenarios/" + id + ".yaml";
        try (InputStream in = ScenarioLibrary.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
