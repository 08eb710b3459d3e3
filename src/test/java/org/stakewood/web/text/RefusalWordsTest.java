package org.stakewood.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Reason;
import org.stakewood.economy.Refusal;
import org.stakewood.economy.Unit;

/** No refusal reaches a player without its sentence and the names of its numbers. */
class RefusalWordsTest {

    private static final Pattern NAME = Pattern.compile("(?:new Figure|Figure\\.ratio)\\(\\s*\"([a-zA-Z]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyReasonHasItsSentence(String language) {
        List<Reason> missing = Stream.of(Reason.values())
                .filter(each -> !Words.in(language).knows(RefusalWords.key(each)))
                .toList();
        assertTrue(missing.isEmpty(), missing.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void everyFigureThatTheEconomyNamesHasAName(String language) throws IOException {
        List<String> missing;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/stakewood/economy"))) {
            missing = files.filter(each -> each.toString().endsWith(".java"))
                    .flatMap(each -> NAME.matcher(text(each)).results().map(found -> found.group(1)))
                    .distinct()
                    .filter(name -> !name.equals("id"))
                    .filter(name -> !Words.in(language).knows("figure_" + name))
                    .toList();
        }
        assertTrue(missing.isEmpty(), missing.toString());
    }

    @Test
    void theNumbersStandBehindTheSentence() {
        Refusal refusal = new Refusal(
                Reason.INSUFFICIENT_BALANCE,
                Vector.of(new Figure("needed", Unit.OAK, 500_000_000), new Figure("available", Unit.OAK, 32_500_000)));

        assertEquals(
                "You do not have enough for this. Needed: 500.00\u00a0OAK; Available: 32.50\u00a0OAK.",
                RefusalWords.sentence(Words.in("en"), refusal));
    }

    @Test
    void anIdSaysNothingToAPlayer() {
        Refusal refusal = new Refusal(Reason.UNKNOWN_TARGET, Vector.of(new Figure("id", Unit.COUNT, 7)));

        assertFalse(RefusalWords.sentence(Words.in("de"), refusal).contains("7"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
