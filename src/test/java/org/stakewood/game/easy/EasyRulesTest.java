package org.stakewood.game.easy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.ScenarioCheck;
import org.stakewood.game.session.RuleChange;
import org.stakewood.store.scenario.ScenarioFile;
import org.stakewood.store.scenario.ScenarioLibrary;
import org.stakewood.web.text.Words;

/** However the dials of a lesson are turned, a game can be played. */
class EasyRulesTest {

    private static final ScenarioLibrary LIBRARY = new ScenarioLibrary(Optional.empty());

    static List<ScenarioFile> all() {
        return LIBRARY.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyCombinationOfEveryLessonIsFaultless(ScenarioFile file) {
        Scenario base = file.game(7);
        int seats = file.about().seats();
        List<Dial> dials = Dial.of(base, seats);
        assertEquals(4, dials.size(), dials.toString());
        assertEquals(Dial.PACE, dials.get(0));
        assertEquals(Dial.DIFFICULTY, dials.get(3));
        EasyRules rules = new EasyRules(base, seats);
        for (SortedMap<Dial, Notch> each : combinations(dials)) {
            List<RuleChange> changes = rules.changes(each);
            Scenario after = base;
            for (RuleChange change : changes) {
                after = change.on(after).orElseThrow(() -> new AssertionError(each + " " + change));
            }
            assertEquals(List.of(), ScenarioCheck.faults(after, seats), each + " " + changes);
            assertEquals(
                    changes.size(),
                    changes.stream().map(RuleChange::parameter).distinct().count(),
                    "no rule twice");
        }
        assertEquals(List.of(), rules.changes(usual(dials)), "as the lesson says");
        for (Dial each : dials.subList(1, 4)) {
            for (Notch notch : List.of(Notch.LOW, Notch.HIGH)) {
                assertFalse(rules.turned(each, notch).isEmpty(), each + " " + notch);
            }
        }
    }

    @Test
    void aDialTurnsWhatItsLessonIsAbout() {
        assertEquals(List.of(Dial.PACE, Dial.STORM, Dial.REWARDS, Dial.DIFFICULTY), dials("first-stake"));
        assertEquals(List.of(Dial.PACE, Dial.STORM, Dial.CROWD, Dial.DIFFICULTY), dials("client-monoculture"));
        assertEquals(List.of(Dial.PACE, Dial.STORM, Dial.FARM, Dial.DIFFICULTY), dials("farm-drain"));
        assertEquals(List.of(Dial.PACE, Dial.STORM, Dial.LOANS, Dial.DIFFICULTY), dials("promise"));
        assertTrue(dials("dominoes").contains(Dial.LOANS));
    }

    @Test
    void figuresGoWhereTheDialSays() {
        ScenarioFile file = LIBRARY.byId("farm-drain").orElseThrow();
        Scenario base = file.game(7);
        EasyRules rules = new EasyRules(base, 30);
        RuleChange change = rules.turned(Dial.FARM, Notch.HIGH).get(0);
        Parameter perDay = Parameter.find(base, change.parameter()).orElseThrow();
        assertEquals(2 * perDay.number(base), Double.parseDouble(change.value()), 1e-9);
        assertEquals(3_000, rules.millisPerDay(Notch.LOW));
        assertEquals(8_000, rules.millisPerDay(Notch.HIGH));
    }

    @Test
    void everyDialAndNotchHasWords() {
        for (String language : Words.LANGUAGES) {
            for (Dial dial : Dial.values()) {
                assertTrue(Words.in(language).knows("easy_" + dial), language + " " + dial);
                for (Notch notch : Notch.values()) {
                    assertTrue(Words.in(language).knows("easy_" + dial + "_" + notch), dial + " " + notch);
                }
            }
        }
    }

    private static List<Dial> dials(String id) {
        return Dial.of(LIBRARY.byId(id).orElseThrow().game(7), 30);
    }

    private static SortedMap<Dial, Notch> usual(List<Dial> dials) {
        SortedMap<Dial, Notch> usual = new TreeMap<>();
        dials.forEach(each -> usual.put(each, Notch.USUAL));
        return usual;
    }

    private static List<SortedMap<Dial, Notch>> combinations(List<Dial> dials) {
        List<SortedMap<Dial, Notch>> all = new ArrayList<>(List.of(new TreeMap<>()));
        for (Dial dial : dials.subList(1, dials.size())) {
            List<SortedMap<Dial, Notch>> more = new ArrayList<>();
            for (SortedMap<Dial, Notch> each : all) {
                for (Notch notch : Notch.values()) {
                    SortedMap<Dial, Notch> turned = new TreeMap<>(each);
                    turned.put(dial, notch);
                    more.add(turned);
                }
            }
            all = more;
        }
        return all;
    }
}
