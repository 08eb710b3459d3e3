package org.stakewood.web.tutorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.event.Delegated;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.web.text.Words;

/** Every panel has its steps, and every step its words. */
class TopicTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyStepSaysWhatItIsAbout(String language) {
        Words words = Words.in(language);
        for (Topic topic : Topic.values()) {
            said(words, "tutorial_" + topic);
            said(words, "tutorial_opens_" + topic.tab());
            for (int i = 0; i < topic.steps().size(); i++) {
                String key = "tutorial_" + topic + "_" + (i + 1);
                said(words, key);
                if (topic.steps().get(i).waits()) {
                    said(words, key + "_do");
                } else {
                    assertEquals(key + "_do", words.say(key + "_do"), "nobody is asked to do what cannot be seen");
                }
            }
            String beyond = "tutorial_" + topic + "_" + (topic.steps().size() + 1);
            assertEquals(beyond, words.say(beyond), "no words without a step");
        }
    }

    @Test
    void everyPanelHasATopicThatEndsWithSomethingToDoOrToKnow() {
        for (Tab tab : Tab.values()) {
            assertTrue(Arrays.stream(Topic.values()).anyMatch(each -> each.tab() == tab), tab.name());
        }
        for (Topic topic : Topic.values()) {
            assertFalse(topic.steps().get(0).waits(), "a topic begins with a sentence: " + topic);
            assertTrue(topic.steps().stream().anyMatch(Step::waits), "something is to be done: " + topic);
        }
    }

    @Test
    void anActOfSomebodyElseDoesNotCount() {
        Step step = Topic.STAKE.steps().get(2);
        assertTrue(step.doneBy(new Delegated(3, 1, 5, 5), 3));
        assertFalse(step.doneBy(new Delegated(4, 1, 5, 5), 3));
    }

    private static void said(Words words, String key) {
        assertNotEquals(key, words.say(key));
        assertFalse(words.say(key).isBlank(), key);
    }
}
