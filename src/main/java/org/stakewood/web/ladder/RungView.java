package org.stakewood.web.ladder;

import org.stakewood.web.lesson.Lesson;
import org.stakewood.web.text.Words;

/**
 * A rung as it is shown.
 *
 * @param lesson id of its scenario, for hosts
 * @param title name of what it is about
 * @param adds what there is to decide that was not there before
 * @param about title of its scenario and how long it takes
 */
public record RungView(int number, String lesson, String title, String adds, String about) {

    static RungView of(Rung rung, Lesson lesson, Words words) {
        long minutes = Math.max(1, Math.round(lesson.days() * lesson.secondsPerDay() / 60));
        return new RungView(
                rung.number(),
                rung.lesson(),
                words.say("ladder_" + rung),
                words.say("ladder_" + rung + "_adds"),
                words.say(
                        "ladder_about",
                        lesson.title(),
                        words.numbers().count(lesson.days()),
                        words.numbers().count(minutes)));
    }
}
