package org.stakewood.web.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.ScenarioCheck;
import org.stakewood.economy.scenario.Tab;
import org.stakewood.store.scenario.ScenarioLibrary;
import org.stakewood.web.text.Words;

/** Each rung has what the one below has and one panel more; slashing has the same panel and one choice more. */
class RungTest {

    private final ScenarioLibrary library = new ScenarioLibrary(Optional.empty());

    @Test
    void eachAddsOnePanel() {
        Set<Tab> before = EnumSet.noneOf(Tab.class);
        for (Rung rung : Rung.values()) {
            Set<Tab> now = panels(rung);
            assertTrue(now.containsAll(before), rung.name());
            assertEquals(rung == Rung.SLASHING ? before.size() : before.size() + 1, now.size(), rung.name());
            before = now;
        }
    }

    @Test
    void eachCanBePlayedAlone() {
        for (Rung rung : Rung.values()) {
            Scenario rules =
                    rung.rules(library.byId(rung.lesson()).orElseThrow().game(7));
            assertEquals(List.of(), ScenarioCheck.faults(rules, 8), rung.name());
            assertEquals(Optional.of(rung), Rung.of(rules.id(), rules.unlock()));
            assertEquals(rung == Rung.CASCADE, rung.next().isEmpty());
        }
        assertEquals(Optional.empty(), Rung.at(0));
        assertEquals(Optional.empty(), Rung.at(7));
    }

    @Test
    void aLessonThatIsPlayedAsItIsIsNoRung() {
        for (String id : List.of("client-monoculture", "open-sandbox", "dominoes", "market-maker-school")) {
            Scenario rules = library.byId(id).orElseThrow().game(7);
            assertEquals(Optional.empty(), Rung.of(id, rules.unlock()), id);
        }
    }

    @Test
    void eachSaysWhatItAddsInThreeLanguages() {
        for (String language : Words.LANGUAGES) {
            for (Rung rung : Rung.values()) {
                for (String key : List.of("ladder_" + rung, "ladder_" + rung + "_adds")) {
                    assertNotEquals(key, Words.in(language).say(key));
                }
            }
        }
    }

    private static Set<Tab> panels(Rung rung) {
        Set<Tab> open = EnumSet.noneOf(Tab.class);
        Arrays.stream(Tab.values()).filter(each -> rung.panels().day(each) >= 0).forEach(open::add);
        return open;
    }
}
