package org.stakewood.web.lesson;

import java.util.List;

/**
 * A scenario as a host chooses it, in the host's language.
 *
 * @param level key of the word for how much it asks
 * @param size how many people it suits
 */
public record Lesson(
        String id,
        String title,
        String summary,
        List<String> teaches,
        String level,
        int minutes,
        String size,
        int seats,
        int bots,
        int days,
        double secondsPerDay) {}
