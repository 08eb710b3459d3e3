package org.stakewood.web.host.library;

import java.util.List;
import java.util.stream.Stream;
import org.stakewood.game.lesson.Lesson;
import org.stakewood.web.format.Typed;
import org.stakewood.web.text.Words;

/**
 * What a host looks for in the library.
 *
 * @param level how much a lesson may ask; empty for anything
 * @param minutes how long it may take; 0 for any length
 */
public record LessonFilter(String level, int minutes) {

    private static final List<String> LEVELS = List.of("beginner", "intermediate", "advanced");
    private static final List<Integer> LENGTHS = List.of(30, 45, 90);

    /** One of the choices of a field. */
    public record Choice(String value, String text, boolean chosen) {}

    /** What is no choice counts as none. */
    static LessonFilter of(String level, String minutes) {
        Long typed = Typed.whole(minutes);
        return new LessonFilter(
                level != null && LEVELS.contains(level) ? level : "",
                typed != null && LENGTHS.contains(typed.intValue()) ? typed.intValue() : 0);
    }

    boolean fits(Lesson lesson) {
        return (level.isEmpty() || level.equals(lesson.level())) && (minutes == 0 || lesson.minutes() <= minutes);
    }

    List<Choice> levels(Words words) {
        return Stream.concat(Stream.of(""), LEVELS.stream())
                .map(each -> new Choice(
                        each,
                        words.say(each.isEmpty() ? "library_any_level" : "host_level_" + each),
                        each.equals(level)))
                .toList();
    }

    List<Choice> lengths(Words words) {
        return Stream.concat(Stream.of(0), LENGTHS.stream())
                .map(each -> new Choice(
                        each == 0 ? "" : String.valueOf(each),
                        each == 0 ? words.say("library_any_length") : words.say("library_up_to", each),
                        each == minutes))
                .toList();
    }
}
