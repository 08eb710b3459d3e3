package org.stakewood.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.amm.StableSwap;
import org.stakewood.economy.scenario.ScenarioFault;

class ScenarioReaderTest {

    private static final ScenarioReader READER = new ScenarioReader();

    @Test
    void turnsWholeCoinsIntoMicroUnits() {
        ScenarioFile tiny = TestScenarios.tiny();
        assertEquals(6_000_000_000L, tiny.rules().genesis().player().bonded());
        assertEquals(20_000, tiny.rules().fees().perAction());
        assertEquals(
                new StableSwap(5, 10_000_000L),
                tiny.rules().market().pools().get(1).kind());
    }

    @Test
    void namesEveryFaultOfTheFormAtItsField() {
        String text = TestScenarios.text("tiny")
                .replace("days: 12", "days: twelve")
                .replace("maxCommission: 0.20", "maxCommission: 1.20")
                .replace("policy: ADAPTIVE", "policy: GENEROUS")
                .replace("  transfers: true", "  transfer: true")
                .replace("de: \"Winzig\", ", "")
                .replace("{type: STABLE, amplification: 5, feeBp: 10}", "{type: STABLE, feeBp: 10}")
                .replace("perAction: 0.02", "perAction: 0.0000001")
                .replace("count: 2, operators", "count: -2, operators");
        assertEquals(
                new TreeSet<>(List.of(
                        "rules.time.days type",
                        "rules.staking.maxCommission maximum",
                        "rules.issuance.policy enum",
                        "rules.transfer additionalProperties",
                        "rules.transfers required",
                        "about.title.de required",
                        "rules.market.pools[1].kind.amplification required",
                        "rules.fees.perAction multipleOf",
                        "rules.genesis.groups[0].count minimum")),
                named(text));
    }

    @Test
    void namesEveryFaultOfTheWholeAtItsField() {
        String text = TestScenarios.text("tiny")
                .replace("days: 12", "days: 7")
                .replace("shareA: 0.45", "shareA: 0.55")
                .replace("least: 1, most: 60", "least: 9, most: 3");
        assertEquals(new TreeSet<>(List.of("about.classSize.most below-least")), named(text));
        String sizes = text.replace("least: 9, most: 3", "least: 3, most: 9");
        assertEquals(
                new TreeSet<>(List.of(
                        "rules.time.days shorter-than-four-unbondings",
                        "rules.operations.shareA shares-do-not-add-up")),
                named(sizes));
    }

    @Test
    void refusesATextThatIsNotThere() {
        String text = TestScenarios.text("tiny").replace("text: tiny-notice", "text: another");
        assertEquals(new TreeSet<>(List.of("rules.plan[0].shock.text no-such-text")), named(text));
    }

    @Test
    void refusesARecordingThatIsMissingOrUnknown() {
        String text = TestScenarios.text("market-maker-school");
        assertEquals(
                new TreeSet<>(List.of("recording.series not-recorded")),
                named(text.replace("series: eth-usd-daily", "series: tulips")));
        assertEquals(
                new TreeSet<>(List.of("recording.series not-recorded")),
                named(text.replace("to: 2021-12-31", "to: 2031-12-31")));
        assertEquals(
                new TreeSet<>(List.of("rules.outside.closes recording-too-short")),
                named(text.replace("to: 2021-12-31", "to: 2021-02-01")));
        assertEquals(
                new TreeSet<>(List.of("recording required")),
                named(TestScenarios.text("tiny").replace("path: GBM", "path: RECORDED")));
    }

    @Test
    void refusesWhatIsNoScenarioAtAll() {
        for (String text : List.of("", "just words", "[1, 2]", "a: [", "{}", "id: x\nid: y")) {
            assertTrue(!named(text).isEmpty(), text);
        }
    }

    private static TreeSet<String> named(String text) {
        FaultyScenario faulty = assertThrows(FaultyScenario.class, () -> READER.read(text));
        TreeSet<String> named = new TreeSet<>();
        for (ScenarioFault each : faulty.faults()) {
            named.add(each.field() + " " + each.problem());
        }
        return named;
    }
}
