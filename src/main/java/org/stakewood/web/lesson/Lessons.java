package org.stakewood.web.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.lesson.LessonFile;
import org.stakewood.game.lesson.LessonShelf;
import org.stakewood.game.session.NewSession;

/** The scenarios in a reader's language, and games made of them. */
@ApplicationScoped
public class Lessons {

    private final LessonShelf shelf;

    Lessons(LessonShelf shelf) {
        this.shelf = shelf;
    }

    /** All of them, the easiest first. */
    public List<Lesson> all(Locale locale) {
        return shelf.all().stream().map(each -> lesson(each, locale)).toList();
    }

    /** One by its id. */
    public Optional<Lesson> find(String id, Locale locale) {
        return shelf.byId(id).map(each -> lesson(each, locale));
    }

    /** Its title; the id if it is no longer carried. */
    public String title(String id, Locale locale) {
        return find(id, locale).map(Lesson::title).orElse(id);
    }

    /** Its rules, the recorded prices cut for a seed; empty if there is no such scenario. */
    public Optional<LongFunction<Scenario>> rules(String id) {
        return shelf.byId(id).map(LessonFile::rules);
    }

    /** A session of it to be made; empty if there is no such scenario. */
    public Optional<NewSession> plan(String id, String title, int seats, Long seed, Long millisPerDay) {
        return shelf.byId(id)
                .map(file -> new NewSession(
                        title, file.rules(), seats, seed, millisPerDay, file.breathSeconds(), List.of()));
    }

    /** Texts of the news of a scenario. */
    public Function<String, String> news(String scenario, Locale locale) {
        return id -> shelf.byId(scenario)
                .map(file -> file.news().text(id, locale.getLanguage()))
                .orElse(id);
    }

    private static Lesson lesson(LessonFile file, Locale locale) {
        String language = locale.getLanguage();
        return new Lesson(
                file.id(),
                file.title().apply(language),
                file.summary().apply(language),
                file.teaches().stream().map(each -> each.apply(language)).toList(),
                "level_" + file.level(),
                file.minutes(),
                file.least() + "–" + file.most(),
                file.seats(),
                file.bots(),
                file.days(),
                file.secondsPerDay());
    }
}
