package org.stakewood.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colors of the style sheet against WCAG 2.2 AA: 4.5 for whatever is text somewhere, 3 for edges of controls. */
class ContrastTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9A-Fa-f]{6});");
    private static final List<String> GROUNDS = List.of("paper", "raised");
    private static final List<String> WASHES = List.of("good-wash", "caution-wash", "danger-wash");
    private static final List<String> TEXT = List.of(
            "ink", "muted", "leaf", "stake", "loan", "pool", "lend", "farm", "cash", "good", "caution", "danger");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void everyTextTokenIsReadable(int theme) throws IOException {
        Map<String, String> tokens = themes().get(theme);
        List<String> weak = new ArrayList<>();
        for (String ground : GROUNDS) {
            TEXT.forEach(text -> check(tokens, text, ground, 4.5, weak));
            check(tokens, "edge", ground, 3, weak);
        }
        for (String wash : WASHES) {
            for (String text : List.of("ink", "muted", "leaf", "good", "caution", "danger")) {
                check(tokens, text, wash, 4.5, weak);
            }
        }
        check(tokens, "on-leaf", "leaf", 4.5, weak);
        assertTrue(weak.isEmpty(), weak::toString);
    }

    @Test
    void bothWaysToTheDarkThemeAreTheSame() throws IOException {
        assertEquals(3, themes().size());
        assertEquals(themes().get(1), themes().get(2));
        assertEquals(themes().get(0).keySet(), themes().get(1).keySet());
    }

    @Test
    void knowsBlackOnWhite() {
        assertEquals(21, ratio("#000000", "#FFFFFF"), 1e-9);
        assertEquals(4.54, ratio("#767676", "#FFFFFF"), 0.01);
    }

    private static void check(Map<String, String> tokens, String text, String ground, double least, List<String> weak) {
        double ratio = ratio(tokens.get(text), tokens.get(ground));
        if (ratio < least) {
            weak.add(String.format("%s on %s: %.2f", text, ground, ratio));
        }
    }

    private static List<Map<String, String>> themes() throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/META-INF/resources/stakewood.css"));
        List<Map<String, String>> themes = new ArrayList<>();
        for (String block : sheet.substring(0, sheet.indexOf("/* Ground */")).split("\\{(?=\\s+color-scheme)")) {
            Map<String, String> tokens = new TreeMap<>();
            TOKEN.matcher(block).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
            if (!tokens.isEmpty()) {
                themes.add(tokens);
            }
        }
        return themes;
    }

    private static double ratio(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String color) {
        double[] part = new double[3];
        for (int at = 0; at < 3; at++) {
            double value = Integer.parseInt(color.substring(1 + 2 * at, 3 + 2 * at), 16) / 255.0;
            part[at] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
    }
}
