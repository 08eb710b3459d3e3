package org.stakewood.store.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stakewood.game.learning.Quiz;
import org.stakewood.game.lesson.LessonFile;
import org.stakewood.game.lesson.LessonShelf;

/** The library's scenarios, and hosts' own, as games and pages ask for them. */
@ApplicationScoped
public class LibraryShelf implements LessonShelf {

    private final ScenarioLibrary library;
    private final OwnFiles own;

    LibraryShelf(ScenarioLibrary library, OwnFiles own) {
        this.library = library;
        this.own = own;
    }

    @Override
    public List<LessonFile> all() {
        return library.all().stream().map(LibraryShelf::lesson).toList();
    }

    @Override
    public Optional<LessonFile> byId(String id) {
        return file(id).map(LibraryShelf::lesson);
    }

    @Override
    public Quiz quiz(String id) {
        return file(id).map(file -> new Quiz(
                        file.about().quiz().stream().map(LibraryShelf::item).toList()))
                .orElse(Quiz.NONE);
    }

    private static Quiz.Item item(QuizQuestion question) {
        return new Quiz.Item(
                question.question()::in,
                question.choices().stream()
                        .map(each -> new Quiz.Choice(each.text()::in, each.right() ? null : each.why()::in))
                        .toList());
    }

    private Optional<ScenarioFile> file(String id) {
        return library.byId(id).or(() -> own.byId(id));
    }

    private static LessonFile lesson(ScenarioFile file) {
        About about = file.about();
        return new LessonFile(
                file.id(),
                about.level().name(),
                about.minutes(),
                about.classSize().least(),
                about.classSize().most(),
                about.seats(),
                file.bots(),
                file.rules().time().days(),
                file.rules().time().secondsPerDay(),
                about.autoPauseSeconds(),
                about.title()::in,
                about.summary()::in,
                about.teaches().stream()
                        .<UnaryOperator<String>>map(each -> each::in)
                        .toList(),
                (id, language) -> {
                    Text text = about.news().get(id);
                    return text == null ? id : text.in(language);
                },
                file::game);
    }
}
