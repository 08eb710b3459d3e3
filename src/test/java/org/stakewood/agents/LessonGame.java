package org.stakewood.agents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.stakewood.economy.ScenarioEditor;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.store.scenario.ScenarioLibrary;

/** A lesson played to its end by bots alone: what happened on which day, and each day's figures. */
final class LessonGame {

    private static final ScenarioLibrary LIBRARY = new ScenarioLibrary(Optional.empty());
    private static final int SEATS = 30;

    private final List<DayFigures> days = new ArrayList<>();
    private final List<List<Event>> events = new ArrayList<>();
    private final BotGame game;

    private LessonGame(Scenario scenario, long seed) {
        game = new BotGame(scenario, seed, SEATS);
        game.toEnd(each -> {
            days.add(each.figures());
            events.add(each.events().asJava());
        });
    }

    static LessonGame of(String id, long seed) {
        return new LessonGame(scenario(id, seed), seed);
    }

    /** With something of the scenario changed. */
    static LessonGame of(String id, long seed, Function<ScenarioEditor, ScenarioEditor> change) {
        return new LessonGame(Worlds.with(scenario(id, seed), change), seed);
    }

    static Scenario scenario(String id, long seed) {
        return LIBRARY.byId(id).orElseThrow().game(seed);
    }

    /** Figures at the end of a day; 1 is the first. */
    DayFigures day(int day) {
        return days.get(day - 1);
    }

    DayFigures last() {
        return days.get(days.size() - 1);
    }

    /** Events of one kind on some days. */
    <T extends Event> List<T> told(Class<T> type, int from, int to) {
        return events.subList(from - 1, to).stream()
                .flatMap(List::stream)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Events of one kind in the whole game. */
    <T extends Event> List<T> told(Class<T> type) {
        return told(type, 1, days.size());
    }

    <T extends Event> long count(Class<T> type, Predicate<T> such) {
        return told(type).stream().filter(such).count();
    }

    BotGame game() {
        return game;
    }
}
