package org.stakewood.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stakewood.game.lesson.TextFault;
import org.stakewood.web.text.Words;

/** Hosts write texts in all ways; each fault is told at its line, and no text hurts the program. */
class CheckedTextsTest {

    private static final ScenarioLibrary LIBRARY = new ScenarioLibrary(Optional.empty());
    private static final CheckedTexts TEXTS = new CheckedTexts(LIBRARY);

    @Test
    void everyTextOfTheLibraryIsFaultless() {
        for (ScenarioFile each : LIBRARY.all()) {
            assertEquals(List.of(), TEXTS.faults(TEXTS.source(each.id()).orElseThrow()), each.id());
        }
        assertTrue(TEXTS.source("nothing").isEmpty());
    }

    @Test
    void theExampleOfTheDocumentationCanBePlayed() throws IOException {
        String page = Files.readString(Path.of("docs/scenarios.md"));
        String example = page.substring(page.indexOf("```yaml\n") + 8, page.indexOf("```\n", page.indexOf("```yaml")));
        assertEquals(List.of(), TEXTS.faults(example));
    }

    @Test
    void aFaultIsToldAtTheLineOfItsField() {
        String text = text("first-stake")
                .replace("    days: 40", "    days: fourty")
                .replace("maxCommission: 0.20", "maxCommission: 1.20")
                .replace("  transfers: false", "  transfer: false");
        List<TextFault> faults = TEXTS.faults(text);
        assertEquals(
                List.of(
                        "rules.transfers required rules:",
                        "rules.time.days type days: fourty",
                        "rules.staking.maxCommission maximum maxCommission: 1.20",
                        "rules.transfer additionalProperties transfer: false"),
                faults.stream()
                        .map(each -> each.field() + " " + each.problem() + " "
                                + line(text, each.line()).strip())
                        .toList());
    }

    @Test
    void whatTheTextDoesNotSayIsToldWhereItBelongs() {
        String text = text("farm-drain-halving").replace("rules:\n", "rules:\n  staking: {unbondingDays: 60}\n");
        List<TextFault> faults = TEXTS.faults(text);
        assertEquals(List.of("rules.time.days shorter-than-four-unbondings"), problems(text));
        assertEquals("rules:", line(text, faults.get(0).line()));
    }

    @Test
    void theWholeIsLookedAtToo() {
        assertEquals(
                List.of("rules.time.days shorter-than-four-unbondings"),
                problems(text("first-stake").replace("    days: 40", "    days: 19")));
        assertEquals(
                List.of("rules.genesis.groups too-many-bots"),
                problems(text("first-stake")
                        .replace("kind: OPERATOR, count: 20", "kind: OPERATOR, count: 20000")
                        .replace("least: 200", "least: 1")));
    }

    @Test
    void nothingThatHurtsIsRead() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        assertEquals(new TreeSet<>(List.of("no-references")), kinds(bomb));
        assertEquals(
                List.of("no-references"),
                TEXTS.faults("id: &x one\nabout: *x\n").stream()
                        .map(TextFault::problem)
                        .toList());
        assertEquals(new TreeSet<>(List.of("too-long")), kinds("x".repeat(CheckedTexts.LONGEST + 1)));
        assertEquals(new TreeSet<>(List.of("one-document")), kinds(text("first-stake") + "---\nid: two\n"));
        assertEquals(
                new TreeSet<>(List.of("endless-number")),
                kinds(text("first-stake").replace("perAction: 0", "perAction: 1.0e-99999999")));
        for (String text : List.of(
                "",
                "[".repeat(50_000),
                "{a: ".repeat(16_000),
                "- ".repeat(30_000),
                "id: !!javax.script.ScriptEngineManager [x]",
                "\u0000",
                "id: x\nid: x\n",
                "rules: 5",
                "rules: null\nabout: {}\nid: x",
                text("first-stake").replace("perAction: 0", "perAction: .nan"),
                text("first-stake").replace("perAction: 0", "perAction: 0x7fffffffffffffffffffffff"),
                text("market-maker-school").replaceAll("from: [0-9-]+", "from: 2021-99-99"))) {
            List<TextFault> faults = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TEXTS.faults(text));
            assertFalse(faults.isEmpty(), text.substring(0, Math.min(60, text.length())));
            faults.forEach(each -> assertTrue(each.line() >= 1, each.toString()));
        }
    }

    /** Problems are words in the code and keywords in the schema; whoever adds one adds what it means. */
    @Test
    void everyProblemHasWordsInEveryLanguage() throws IOException {
        TreeSet<String> problems = new TreeSet<>(List.of(
                "type",
                "required",
                "additionalProperties",
                "enum",
                "const",
                "minimum",
                "maximum",
                "multipleOf",
                "pattern",
                "minLength",
                "maxLength",
                "minItems",
                "maxItems",
                "propertyNames"));
        Pattern named = Pattern.compile("(?:require\\(|ScenarioFault\\(|TextFault\\()[^;]*?\"([a-z]+(?:-[a-z]+)+)\"");
        for (Path folder : List.of(
                Path.of("src/main/java/org/stakewood/economy/scenario"),
                Path.of("src/main/java/org/stakewood/store/scenario"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path each :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    named.matcher(Files.readString(each)).results().forEach(found -> problems.add(found.group(1)));
                }
            }
        }
        assertTrue(problems.size() > 50, problems.toString());
        for (String language : Words.LANGUAGES) {
            for (String each : problems) {
                assertTrue(Words.in(language).knows("own_fault_" + each.replace('-', '_')), language + " " + each);
            }
        }
    }

    private static List<String> problems(String text) {
        return TEXTS.faults(text).stream()
                .map(each -> each.field() + " " + each.problem())
                .toList();
    }

    private static TreeSet<String> kinds(String text) {
        TreeSet<String> kinds = new TreeSet<>();
        TEXTS.faults(text).forEach(each -> kinds.add(each.problem()));
        return kinds;
    }

    private static String text(String id) {
        return TEXTS.source(id).orElseThrow();
    }

    private static String line(String text, int line) {
        return text.lines().toList().get(line - 1);
    }
}
