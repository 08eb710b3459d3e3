package org.stakewood.store.scenario.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.scenario.Bounds;
import org.stakewood.game.form.Filled;
import org.stakewood.game.form.FormField;
import org.stakewood.store.scenario.CheckedTexts;
import org.stakewood.store.scenario.ScenarioFile;
import org.stakewood.store.scenario.ScenarioLibrary;
import org.stakewood.store.scenario.ScenarioReader;

/** A form changes one value where it stands and leaves all else as its writer left it. */
class TextFormsTest {

    private static final ScenarioLibrary LIBRARY = new ScenarioLibrary(Optional.empty());
    private static final CheckedTexts TEXTS = new CheckedTexts(LIBRARY);
    private static final TextForms FORMS = new TextForms(TEXTS);

    static Stream<String> library() {
        return LIBRARY.all().stream().map(ScenarioFile::id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-sandbox", "dominoes-depeg", "black-thursday", "fire-per-head"})
    void everyFieldCanBeChangedAndNothingElseIs(String id) {
        String text = text(id);
        List<FormField> fields = FORMS.fields(text);
        assertTrue(fields.size() > 60, id + " " + fields.size());
        for (FormField each : fields) {
            String other = other(each);
            Filled filled = FORMS.fill(text, one(each.path(), other));
            assertEquals(List.of(), filled.faults(), each.toString());
            assertEquals(comments(text), comments(filled.text()), each.path());
            assertEquals(
                    text.lines().count() + (each.said() ? 0 : added(text, filled.text())),
                    filled.text().lines().count(),
                    each.path());
            assertEquals(text, FORMS.fill(text, one(each.path(), each.value())).text(), each.path());
        }
    }

    @ParameterizedTest
    @MethodSource("library")
    void manyAtOnceAndBackAgainSayWhatWasSaid(String id) {
        long seed = 20_261_125;
        System.out.println("seed " + seed);
        Random chance = new Random(seed);
        String text = text(id);
        TreeMap<String, String> there = new TreeMap<>();
        TreeMap<String, String> back = new TreeMap<>();
        for (FormField each : FORMS.fields(text)) {
            if (chance.nextInt(8) == 0) {
                there.put(each.path(), other(each));
                back.put(each.path(), each.value());
            }
        }
        Filled filled = FORMS.fill(text, there);
        assertEquals(List.of(), filled.faults());
        Filled again = FORMS.fill(filled.text(), back);
        assertEquals(List.of(), again.faults());
        ScenarioReader reader = new ScenarioReader();
        for (Map.Entry<String, String> each : there.entrySet()) {
            assertEquals(
                    each.getValue().strip(),
                    Scalars.typed(Steps.at(reader.whole(filled.text()), each.getKey())),
                    each.getKey());
        }
        assertEquals(reader.read(text), reader.read(again.text()));
    }

    @Test
    void theFieldKnowsItsBoundsBesideTheOthers() {
        assertEquals(
                new Bounds(0.10, 1),
                field("open-sandbox", "rules.issuance.maxRate").bounds(),
                "not below the rate at the opening");
        assertEquals(
                List.of("network"),
                field("open-sandbox", "rules.credit.desks[0].threshold").owners());
        FormField seats = field("first-stake", "about.seats");
        assertEquals(1_000, seats.bounds().most());
        FormField reserve = field("open-sandbox", "rules.market.pools[2].reserve1");
        assertEquals("ACORN", reserve.measure().name());
        assertEquals("400000", reserve.value());
        assertEquals("40 100", field("open-sandbox", "rules.time.acts").value());
        assertEquals(
                List.of("A", "B", "C"),
                field("open-sandbox", "rules.plan[0].shock.client").choices());
    }

    @Test
    void whatIsNotSaidIsSaidInTheFewestWords() {
        String text = text("dominoes-open-draws");
        FormField fee = field("dominoes-open-draws", "rules.market.pools[1].kind.feeBp");
        assertFalse(fee.said());
        String filled = FORMS.fill(text, one(fee.path(), "55")).text();
        assertTrue(filled.contains("pools: [{name: oak-usd}, {name: soak-oak, kind: {feeBp: 55}}]"), filled);
        assertEquals(List.of(), TEXTS.faults(filled));
        List<String> lines = new ArrayList<>(filled.lines().toList());
        text.lines().forEach(lines::remove);
        assertTrue(lines.size() <= 2, lines.toString());
    }

    @Test
    void aCommentBesideTheValueStays() {
        String text = text("first-stake").replace("    days: 40\n", "    days: 40 # for a short lesson\n");
        String filled = FORMS.fill(text, one("rules.time.days", "60")).text();
        assertTrue(filled.contains("    days: 60 # for a short lesson\n"));
        assertEquals(text.replace("days: 40 #", "days: 60 #"), filled);
    }

    @Test
    void nonsenseIsWrittenAsItWasTypedAndNeverAsAnythingElse() {
        String text = text("first-stake");
        for (String typed :
                List.of("forty", "1: 2", "}", "- x", "# 3", "\"", "on", "1e5", "[1, 2]", "ä\u20ac\ud83d\ude00")) {
            Filled filled = FORMS.fill(text, one("rules.time.days", typed));
            assertEquals(List.of(), filled.faults(), typed);
            assertEquals(
                    typed,
                    new ScenarioReader()
                            .whole(filled.text())
                            .at("/rules/time/days")
                            .asText());
            assertEquals(
                    List.of("rules.time.days"),
                    TEXTS.faults(filled.text()).stream()
                            .map(each -> each.field())
                            .toList(),
                    typed);
            assertFalse(FORMS.fields(filled.text()).isEmpty(), "the form can still be shown");
        }
        assertFalse(FORMS.fill(text, one("rules.time.days", "x".repeat(100)))
                .faults()
                .isEmpty());
        assertFalse(FORMS.fill(text, one("rules.time.nights", "3")).faults().isEmpty(), "no such field");
    }

    @Test
    void whatIsNoScenarioIsNoForm() {
        for (String text : List.of("", "x", "rules: 3", "a: &a [x]\nb: *a\n", "a: [", "id: x\nbasedOn: nothing\n")) {
            assertEquals(List.of(), FORMS.fields(text), text);
        }
    }

    private static FormField field(String id, String path) {
        return FORMS.fields(text(id)).stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static String other(FormField field) {
        if (!field.choices().isEmpty()) {
            return field.choices().stream()
                    .filter(each -> !each.equals(field.value()))
                    .findFirst()
                    .orElseThrow();
        }
        return field.path().endsWith(".acts") ? "3 7 19" : field.value().equals("7") ? "8" : "7";
    }

    private static long added(String text, String filled) {
        return filled.lines().count() - text.lines().count();
    }

    private static List<String> comments(String text) {
        return text.lines().filter(each -> each.strip().startsWith("#")).toList();
    }

    private static TreeMap<String, String> one(String path, String value) {
        return new TreeMap<>(Map.of(path, value));
    }

    private static String text(String id) {
        return TEXTS.source(id).orElseThrow();
    }
}
