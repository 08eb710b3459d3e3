package org.stakewood.web.host.library;

import java.util.List;
import java.util.stream.Collectors;
import org.stakewood.game.lesson.Lesson;
import org.stakewood.game.lesson.OwnKey;
import org.stakewood.web.text.Words;

/** A scenario with its figures as words. */
public record LessonCard(Lesson lesson, Words words) {

    private static final int SECONDS_PER_MINUTE = 60;

    /** True if it is the host's own. */
    public boolean own() {
        return OwnKey.of(lesson.id()).isPresent();
    }

    public String level() {
        return words.say("host_level_" + lesson.level());
    }

    public String minutes() {
        return words.say("host_minutes", words.numbers().count(lesson.minutes()));
    }

    public String people() {
        return words.say("host_people_from_to", lesson.fewest(), lesson.most());
    }

    /** "40 days of 5 seconds, about 4 minutes on the clock". */
    public String clock() {
        long minutes = Math.max(1, Math.round(lesson.days() * lesson.secondsPerDay() / SECONDS_PER_MINUTE));
        return words.say(
                "host_lesson_clock",
                words.numbers().count(lesson.days()),
                seconds(),
                words.numbers().count(minutes));
    }

    public String bots() {
        return words.say(
                "host_lesson_bots",
                words.numbers().count(lesson.seats()),
                words.numbers().count(lesson.bots()));
    }

    public String price() {
        return words.say(lesson.recorded() ? "host_lesson_recorded" : "host_lesson_simulated");
    }

    /** Days on which something happens by itself. */
    public String planned() {
        return days(lesson.plan());
    }

    /** Days after which the clock stops by itself. */
    public String stops() {
        return days(lesson.acts());
    }

    /** Length of a day as it would be typed. */
    public String seconds() {
        return words.numbers().precise(lesson.secondsPerDay());
    }

    private String days(List<Integer> days) {
        return days.stream().map(words.numbers()::count).collect(Collectors.joining(", "));
    }
}
