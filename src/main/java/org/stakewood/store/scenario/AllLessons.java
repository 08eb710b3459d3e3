package org.stakewood.store.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.lesson.Lesson;
import org.stakewood.game.lesson.Lessons;

/** The library's lessons, and hosts' own for whoever knows their id. */
@ApplicationScoped
class AllLessons implements Lessons {

    private final ScenarioLibrary library;
    private final OwnFiles own;

    AllLessons(ScenarioLibrary library, OwnFiles own) {
        this.library = library;
        this.own = own;
    }

    @Override
    public List<Lesson> all(String language) {
        return library.all(language);
    }

    @Override
    public Optional<Lesson> find(String id, String language) {
        return byId(id).map(each -> ScenarioLibrary.lesson(each, language));
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

    private Optional<ScenarioFile> byId(String id) {
        return library.byId(id).or(() -> own.byId(id));
    }
}
