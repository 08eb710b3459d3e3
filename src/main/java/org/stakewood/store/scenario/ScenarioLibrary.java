package org.stakewood.store.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.lesson.Lesson;
import org.stakewood.game.lesson.Lessons;

/** The scenarios that the program carries and those that its operator adds, read and checked once. */
@ApplicationScoped
@Typed(ScenarioLibrary.class)
public class ScenarioLibrary implements Lessons {

    private static final List<String> SHIPPED = List.of(
            "first-stake",
            "client-monoculture",
            "market-maker-school",
            "open-sandbox",
            "farm-drain",
            "farm-drain-halving",
            "best-bank-none",
            "best-bank-outside",
            "best-bank-network",
            "dominoes",
            "dominoes-half-locked",
            "dominoes-open-draws",
            "dominoes-shared-loss",
            "dominoes-depeg",
            "black-thursday",
            "promise",
            "fire",
            "fire-per-head",
            "fire-small-loans");

    private final List<ScenarioFile> all;

    @Inject
    public ScenarioLibrary(@ConfigProperty(name = "stakewood.scenarios") Optional<String> folder) {
        ScenarioReader reader = new ScenarioReader();
        Stream<ScenarioFile> shipped = SHIPPED.stream().map(id -> reader.read(text(id)));
        Stream<ScenarioFile> added = folder.stream().flatMap(each -> AddedScenarios.in(Path.of(each), reader).stream());
        all = Stream.concat(shipped, added)
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

    /** The text of a scenario that the program carries. */
    public Optional<String> source(String id) {
        return SHIPPED.contains(id) ? Optional.of(text(id)) : Optional.empty();
    }

    @Override
    public List<Lesson> all(String language) {
        return all.stream().map(each -> lesson(each, language)).toList();
    }

    @Override
    public Optional<Lesson> find(String id, String language) {
        return byId(id).map(each -> lesson(each, language));
    }

    @Override
    public Optional<LongFunction<Scenario>> rules(String id) {
        return byId(id).map(each -> each::game);
    }

    @Override
    public Optional<String> news(String id, String news, String language) {
        return byId(id).map(each -> each.about().news().get(news)).map(text -> text.in(language));
    }

    @Override
    public Optional<LocalDate> recordedStart(String id, long seed) {
        return byId(id).flatMap(each -> each.recordedStart(seed));
    }

    static Lesson lesson(ScenarioFile file, String language) {
        About about = file.about();
        return new Lesson(
                file.id(),
                about.title().in(language),
                about.summary().in(language),
                about.teaches().stream().map(each -> each.in(language)).toList(),
                about.level().name().toLowerCase(Locale.ROOT),
                about.minutes(),
                about.classSize().least(),
                about.classSize().most(),
                about.seats(),
                file.bots(),
                file.rules().time().days(),
                file.rules().time().secondsPerDay(),
                about.autoPauseSeconds(),
                file.recording() != null,
                file.rules().plan().stream()
                        .map(Planned::day)
                        .distinct()
                        .sorted()
                        .toList(),
                file.rules().time().acts());
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
