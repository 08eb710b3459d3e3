package org.stakewood.web.tutorial;

/**
 * The step that is shown beside a panel.
 *
 * @param topic id of its topic
 * @param title name of the topic
 * @param place "Step 2 of 3"; null once all are done
 * @param step id of the step; null once all are done
 * @param text what to know, and what to look for
 * @param task what to do; null where reading is enough or all is done
 * @param waits beginning of the ids of actions whose preview does it; empty if no preview does
 * @param again where this box alone is, for the script
 */
public record TutorialBox(
        String topic, String title, String place, String step, String text, String task, String waits, String again) {

    /** True once all steps are done. */
    public boolean done() {
        return step == null;
    }
}
