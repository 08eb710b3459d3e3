package org.stakewood.web.host.library;

import java.util.List;
import org.stakewood.game.lesson.LessonPlan;

/**
 * A scenario with the plan of its lesson.
 *
 * @param card the scenario
 * @param own number of the scenario if it is the host's own; null for one of the library
 * @param copied whether it may be copied and downloaded
 * @param plan how to teach it; null where nobody wrote it down
 * @param variants the scenarios of the same lesson, this one too; empty if there is no other
 */
public record LessonPage(LessonCard card, Long own, boolean copied, LessonPlan plan, List<Variant> variants) {

    /**
     * A scenario of the lesson.
     *
     * @param here whether it is the one that the page is about
     */
    public record Variant(String id, String title, String differs, boolean here) {}
}
