package org.stakewood.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.scenario.ScenarioFault;

/** A scenario that says only in what it differs from another. */
class DifferencesTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    private static void merges(String base, String said, String whole) throws JsonProcessingException {
        JsonNode merged = Differences.over(YAML.readTree(base), YAML.readTree(said));
        assertEquals(YAML.readTree(whole), merged);
    }

    @Test
    void whatIsSaidReplacesAndWhatIsNotSaidStays() throws JsonProcessingException {
        merges("{a: 1, b: {c: 2, d: 3}}", "{b: {c: 4}}", "{a: 1, b: {c: 4, d: 3}}");
        merges("{a: 1, b: {c: 2}}", "{b: null}", "{a: 1}");
        merges("{a: 1}", "{b: [1, 2]}", "{a: 1, b: [1, 2]}");
    }

    @Test
    void aListIsAsLongAsItIsSaidAndItsMembersInheritByName() throws JsonProcessingException {
        merges("[{name: x, v: 1, w: 2}, {name: y, v: 3}]", "[{name: x, v: 9}]", "[{name: x, v: 9, w: 2}]");
        merges(
                "[{asset: USD, v: 1}]",
                "[{asset: OAK, v: 2}, {asset: USD}]",
                "[{asset: OAK, v: 2}, {asset: USD, v: 1}]");
        merges("[1, 2, 3]", "[]", "[]");
    }

    @Test
    void whatIsOfAnotherTypeIsSaidWhole() throws JsonProcessingException {
        merges("{k: {type: S, amplification: 5}}", "{k: {type: P, fee: 3}}", "{k: {type: P, fee: 3}}");
        merges("{k: {type: S, a: 5}}", "{k: {type: S, fee: 3}}", "{k: {type: S, a: 5, fee: 3}}");
    }

    @Test
    void aScenarioCanBeBasedOnOneOfTheLibraryAndOnNothingElse() {
        String about = TestScenarios.text("tiny").split("\nrules:")[0].replaceFirst("id: tiny", "id: mine");
        ScenarioReader reader = new ScenarioReader();
        ScenarioFile mine =
                reader.read(about + "\nbasedOn: open-sandbox\nrules: {time: {days: 99, acts: []}, plan: []}\n");
        ScenarioFile base = reader.read(TestScenarios.text("open-sandbox"));
        assertEquals(99, mine.rules().time().days());
        assertEquals(base.rules().credit(), mine.rules().credit());
        FaultyScenario none = assertThrows(
                FaultyScenario.class, () -> reader.read(about + "\nbasedOn: ../recordings/x\nrules: {}\n"));
        assertEquals(List.of(new ScenarioFault("basedOn", "no-such-scenario", "../recordings/x")), none.faults());
    }
}
