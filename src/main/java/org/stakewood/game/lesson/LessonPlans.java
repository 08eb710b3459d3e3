package org.stakewood.game.lesson;

import java.util.List;
import java.util.Optional;

/** Where the plans of lessons are kept. Languages are named by their two letters; one that is not known reads English. */
public interface LessonPlans {

    /** All of them, a lesson each. */
    List<LessonPlan> all(String language);

    /** The plan of the lesson to which a scenario belongs; empty where nobody wrote one. */
    default Optional<LessonPlan> of(String scenario, String language) {
        return all(language).stream().filter(each -> each.covers(scenario)).findFirst();
    }
}
