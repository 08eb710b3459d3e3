package org.stakewood.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.scenario.Measure;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.economy.scenario.Scenario;

/** What a rule may be is said in words: codes belong to the text of a scenario. */
class RuleWordsTest {

    private static final Pattern CODE = Pattern.compile("[A-Z]{4,}");

    /** Coins are called by these letters everywhere. */
    private static final Set<String> COINS = Set.of("ACORN", "SOAK");

    private static List<String> codes() {
        Scenario scenario = CreditScenarios.everything();
        return Stream.concat(
                        Stream.of(Rule.values())
                                .filter(each -> each.measure() == Measure.CHOICE)
                                .map(each -> Parameter.first(scenario, each).orElseThrow())
                                .flatMap(each -> each.choices(scenario).stream()),
                        Stream.of(PathKind.values()).map(Enum::name))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyChoiceHasWordsOfItsOwn(String language) {
        RuleWords words = new RuleWords(Words.in(language));
        Set<String> said = new TreeSet<>();
        for (String each : codes()) {
            String text = words.value(Measure.CHOICE, each);
            boolean code = CODE.matcher(text).results().anyMatch(found -> !COINS.contains(found.group()));
            assertFalse(code || text.contains("rule_choice"), language + " " + text);
            said.add(text);
        }
        assertEquals(new TreeSet<>(codes()).size(), said.size(), said.toString());
    }

    @Test
    void anOrderIsSaidOneAfterTheOther() {
        assertEquals(
                "sale of ACORN → insurance → holders of claims",
                new RuleWords(Words.in("en")).value(Measure.CHOICE, "ACORN INSURANCE HAIRCUT"));
    }

    @Test
    void whatHasNoWordsKeepsItsName() {
        assertEquals("A", new RuleWords(Words.in("de")).value(Measure.CHOICE, "A"));
    }
}
