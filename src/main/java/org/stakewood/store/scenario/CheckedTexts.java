package org.stakewood.store.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.scenario.ScenarioFault;
import org.stakewood.game.lesson.ScenarioTexts;
import org.stakewood.game.lesson.TextFault;

/** Looks texts over as hosts write them, and gives out the library's. */
@ApplicationScoped
public class CheckedTexts implements ScenarioTexts {

    /** Of characters. */
    static final int LONGEST = 65_536;

    /** More than any lesson needs and less than a machine minds. */
    private static final int MOST_BOTS = 2_000;

    private static final Logger LOG = Logger.getLogger(CheckedTexts.class);
    private static final long ANY_SEED = 1;

    private final ScenarioLibrary library;
    private final ScenarioReader reader = new ScenarioReader();

    public CheckedTexts(ScenarioLibrary library) {
        this.library = library;
    }

    @Override
    public Optional<String> source(String id) {
        return library.source(id);
    }

    @Override
    public List<TextFault> faults(String text) {
        if (text.length() > LONGEST) {
            return List.of(new TextFault(1, "", "too-long", String.valueOf(LONGEST)));
        }
        TextLines lines = TextLines.of(text);
        if (!lines.faults().isEmpty()) {
            return lines.faults();
        }
        return found(text).stream()
                .map(each -> at(each, lines))
                .sorted(Comparator.comparingInt(TextFault::line))
                .toList();
    }

    @Override
    public String schema() {
        String file = "/scenarios/scenario.schema.json";
        try (InputStream in = CheckedTexts.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    private List<ScenarioFault> found(String text) {
        ScenarioFile file;
        try {
            file = reader.read(text);
        } catch (FaultyScenario faulty) {
            return faulty.faults();
        } catch (RuntimeException unforeseen) {
            LOG.warn("A scenario's text could not be looked over", unforeseen);
            return List.of(new ScenarioFault("", "not-readable", ""));
        }
        if (file.bots() > MOST_BOTS) {
            return List.of(new ScenarioFault("rules.genesis.groups", "too-many-bots", String.valueOf(MOST_BOTS)));
        }
        return opening(file);
    }

    /** A game must be able to begin. */
    private static List<ScenarioFault> opening(ScenarioFile file) {
        try {
            Genesis.world(file.game(ANY_SEED), ANY_SEED, file.about().seats());
            return List.of();
        } catch (RuntimeException impossible) {
            LOG.warn("A scenario's text passes all checks and cannot be opened", impossible);
            return List.of(new ScenarioFault("rules.genesis", "cannot-open", ""));
        }
    }

    private static TextFault at(ScenarioFault fault, TextLines lines) {
        if (fault.problem().equals("not-yaml")) {
            String line = fault.value().replaceAll("[^0-9]", "");
            return new TextFault(line.isEmpty() ? 1 : Integer.parseInt(line), "", fault.problem(), "");
        }
        String field = fault.field().equals("seats") ? "about.seats" : fault.field();
        return new TextFault(lines.line(field), field, fault.problem(), fault.value());
    }
}
