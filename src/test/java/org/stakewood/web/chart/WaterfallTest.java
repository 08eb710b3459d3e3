package org.stakewood.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.audit.EarningPart;
import org.stakewood.web.text.Words;

class WaterfallTest {

    private static final Pattern BAR =
            Pattern.compile("<rect class=\"bar[^>]* x=\"([0-9.]+)\"[^>]* width=\"([0-9.]+)\"");

    /** A picture's figures have one decimal. */
    private static final double ROUNDED = 0.05;

    /** A letter of the pages' font is six and a half units wide at most, on average. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es"})
    void noNameRunsIntoTheBars(String language) {
        Words words = Words.in(language);
        for (EarningPart part : EarningPart.values()) {
            String name = words.say("why_" + part.name().toLowerCase(Locale.ROOT));
            String svg = chart(words, new Waterfall.Level(name, -10, "-10")).svg();
            double left = BAR.matcher(svg)
                    .results()
                    .mapToDouble(each -> Double.parseDouble(each.group(1)))
                    .min()
                    .orElseThrow(() -> new AssertionError(svg));
            assertTrue(left >= 6.5 * name.length(), name + " begins its bar at " + left);
        }
    }

    @Test
    void eachBarBeginsWhereTheOneBeforeEnded() {
        Words words = Words.in("en");
        String svg = chart(words, new Waterfall.Level("up", 10, "+10"), new Waterfall.Level("down", -4, "-4"))
                .svg();
        List<MatchResult> bars = BAR.matcher(svg).results().toList();
        assertEquals(2, bars.size(), svg);
        assertEquals(end(bars.get(0)), end(bars.get(1)), 4 * ROUNDED);
        assertEquals(0.4, width(bars.get(1)) / width(bars.get(0)), 4 * ROUNDED / width(bars.get(0)));
    }

    private static double end(MatchResult bar) {
        return Double.parseDouble(bar.group(1)) + width(bar);
    }

    private static double width(MatchResult bar) {
        return Double.parseDouble(bar.group(2));
    }

    private static Chart chart(Words words, Waterfall.Level... parts) {
        double end = 100;
        for (Waterfall.Level each : parts) {
            end += each.value();
        }
        return new Waterfall(
                        "test",
                        "A title",
                        "",
                        new Waterfall.Level("Before", 100, "100"),
                        List.of(parts),
                        new Waterfall.Level("After", end, "end"))
                .draw(words.numbers());
    }
}
