package org.stakewood.web.host.library;

import java.time.Instant;
import java.util.List;
import org.stakewood.game.lesson.Lesson;
import org.stakewood.game.lesson.Lessons;
import org.stakewood.game.lesson.OwnScenario;
import org.stakewood.web.host.Ago;
import org.stakewood.web.text.Words;

/**
 * A host's own scenario in the list.
 *
 * @param title its title; its id if it can no longer be played
 * @param made which version it is, when it was kept and what it was made of
 * @param playable whether a game can be made of it
 */
public record OwnCard(OwnScenario scenario, String title, String made, boolean playable) {

    static List<OwnCard> all(List<OwnScenario> scenarios, Lessons lessons, Words words) {
        return scenarios.stream().map(each -> of(each, lessons, words)).toList();
    }

    private static OwnCard of(OwnScenario scenario, Lessons lessons, Words words) {
        String language = words.locale().getLanguage();
        String title = lessons.find(scenario.key(), language).map(Lesson::title).orElse(null);
        String base = lessons.find(scenario.base() == null ? "" : scenario.base(), language)
                .map(Lesson::title)
                .orElse(null);
        String version = words.say(
                "own_version",
                words.numbers().count(scenario.version()),
                Ago.since(scenario.savedAt(), Instant.now(), words));
        return new OwnCard(
                scenario,
                title == null ? scenario.key() : title,
                base == null ? version : version + " · " + words.say("own_of", base),
                title != null);
    }
}
