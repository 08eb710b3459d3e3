package org.stakewood.economy.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.CreditScenarios;

class ParameterTest {

    private final Scenario scenario = CreditScenarios.everything();

    @Test
    void everyRuleIsThereAndEveryPathOnce() {
        EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
        TreeSet<String> paths = new TreeSet<>();
        for (Parameter each : Parameter.of(scenario)) {
            rules.add(each.rule());
            assertTrue(paths.add(each.path()), each.path());
        }
        assertEquals(EnumSet.allOf(Rule.class), rules);
    }

    @Test
    void writingWhatWasReadChangesNothing() {
        for (Parameter each : Parameter.of(scenario)) {
            assertEquals(scenario, each.with(scenario, each.read(scenario)), each.path());
            assertTrue(each.faults(scenario, each.read(scenario)).isEmpty(), each.path());
        }
    }

    @Test
    void anotherValueIsReadBackAndTouchesNothingElse() {
        for (Parameter each : Parameter.of(scenario)) {
            String other = other(each);
            Scenario after = each.with(scenario, other);
            assertEquals(other, each.read(after), each.path());
            for (Parameter kept : Parameter.of(scenario)) {
                if (!kept.equals(each)) {
                    assertEquals(kept.read(scenario), kept.read(after), kept.path() + " after " + each.path());
                }
            }
        }
    }

    @Test
    void measuresSayWhatTheFiguresAre() {
        for (Parameter each : Parameter.of(scenario)) {
            boolean words =
                    each.rule().measure() == Measure.SWITCH || each.rule().measure() == Measure.CHOICE;
            assertEquals(words, !each.choices(scenario).isEmpty(), each.path());
            assertEquals(words, Double.isNaN(each.number(scenario)), each.path());
        }
    }

    @Test
    void amountsAreWholeCoins() {
        Parameter most = Parameter.first(scenario, Rule.MOST_DRAW).orElseThrow();
        Scenario after = most.with(scenario, "12.5");
        assertEquals(12_500_000, after.credit().desks().get(0).mostDrawADay());
        assertEquals(12.5, most.number(after));
        assertEquals(after, most.with(scenario, 12.5));
        assertThrows(ArithmeticException.class, () -> most.with(scenario, "0.0000001"));
    }

    @Test
    void everyNumberOfCreditHasBoundsAndTheyHold() {
        for (Parameter each : Parameter.of(scenario)) {
            if (each.choices(scenario).isEmpty() && each.rule().section() != Section.ISSUANCE) {
                Bounds bounds = each.bounds(scenario).orElseThrow(() -> new AssertionError(each.path()));
                assertTrue(each.number(scenario) >= bounds.least(), each.path());
                assertTrue(each.number(scenario) <= bounds.most(), each.path());
                String beyond = Double.toString(bounds.most() * 2 + 1);
                assertFalse(each.faults(scenario, beyond).isEmpty(), each.path() + " " + beyond);
            }
        }
    }

    @Test
    void whatIsNoValueIsNamed() {
        for (Parameter each : Parameter.of(scenario)) {
            for (String text : List.of("", "much", "1e999999999", "NaN", "9".repeat(60))) {
                assertFalse(each.faults(scenario, text).isEmpty(), each.path() + " " + text);
            }
        }
    }

    @Test
    void rulesMustAgree() {
        Parameter bonus = Parameter.first(scenario, Rule.BONUS).orElseThrow();
        assertEquals(
                List.of("bonus-times-threshold"),
                bonus.faults(scenario, "0.2").stream()
                        .map(ScenarioFault::problem)
                        .toList());
        Parameter start = Parameter.first(scenario, Rule.FARM_START).orElseThrow();
        assertFalse(start.faults(scenario, "61").isEmpty());
        assertNotEquals(
                List.of(),
                Parameter.first(scenario, Rule.TWAP_DAYS).orElseThrow().faults(scenario, "12"));
    }

    @Test
    void ownersAreNamed() {
        assertEquals(
                List.of("market", "USD"),
                Parameter.first(scenario, Rule.MARKET_BASE).orElseThrow().owners(scenario));
        assertEquals(
                List.of(), Parameter.first(scenario, Rule.FEE).orElseThrow().owners(scenario));
    }

    private String other(Parameter parameter) {
        List<String> words = parameter.choices(scenario);
        String now = parameter.read(scenario);
        if (!words.isEmpty()) {
            return words.get(words.size() - 1).equals(now) ? words.get(0) : words.get(words.size() - 1);
        }
        return now.equals("1") ? "0" : "1";
    }
}
