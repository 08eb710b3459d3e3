package org.stakewood.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.scenario.Bounds;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.ScenarioFault;
import org.stakewood.web.text.RuleWords;
import org.stakewood.web.text.Words;

/** Every lesson's rules can be shown, typed and written back in every language. */
class LibraryRulesTest {

    private final List<ScenarioFile> library = new ScenarioLibrary(Optional.empty()).all();

    @Test
    void everyRuleOfEveryLessonIsReadBackAsItWasShown() {
        for (ScenarioFile file : library) {
            Scenario scenario = file.game(1);
            List<Parameter> all = Parameter.of(scenario);
            assertFalse(all.isEmpty(), file.id());
            for (Parameter each : all) {
                for (String language : Words.LANGUAGES) {
                    RuleWords words = new RuleWords(Words.in(language));
                    String now = each.read(scenario);
                    String where = file.id() + " " + each.path() + " " + language;
                    assertFalse(words.value(each.rule(), now).isBlank(), where);
                    assertFalse(words.does(each.rule()).startsWith("rule_"), where);
                    assertEquals(now, words.read(each.rule(), words.typed(each.rule(), now)), where);
                }
                assertEquals(List.<ScenarioFault>of(), each.faults(scenario, each.read(scenario)), each.path());
            }
        }
    }

    @Test
    void whatIsNoPlainNumberIsNoValue() {
        RuleWords words = new RuleWords(Words.in("en"));
        for (String typed : List.of("1e-1", "", "abc", "0x1", "1 000", "NaN", "--1")) {
            assertEquals("", words.read(Rule.LOAN_LIMIT, typed), typed);
        }
        assertEquals("0.475", words.read(Rule.LOAN_LIMIT, " 47,5 "));
        assertEquals("12.5", words.read(Rule.MOST_DRAW, "12.5"));
    }

    @Test
    void boundsHoldWhatALessonHas() {
        for (ScenarioFile file : library) {
            Scenario scenario = file.game(1);
            for (Parameter each : Parameter.of(scenario)) {
                Bounds bounds = each.bounds(scenario).orElse(null);
                double now = each.number(scenario);
                assertEquals(
                        true,
                        bounds == null || now >= bounds.least() && now <= bounds.most(),
                        file.id() + " " + each.path() + " " + now + " " + bounds);
            }
        }
    }
}
