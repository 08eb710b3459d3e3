package org.stakewood.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stakewood.web.format.Numbers;

class FanChartTest {

    private final Numbers numbers = Numbers.in(Locale.ENGLISH);

    @Test
    void theTableReadsFromTheLowestToTheHighestBehindTheOwnLine() {
        Chart chart = fan(line("own", 2, 3), 1, 1);
        assertEquals(
                List.of("Day", "own", "low", "lower", "middle", "upper", "high"),
                chart.data().columns());
        assertEquals(
                "Day,own,low,lower,middle,upper,high\r\n1,2,-2,-1,0,1,2\r\n2,3,-1,0,1,2,3\r\n",
                chart.data().csv());
        assertTrue(chart.svg().contains("class=\"fan fan1\"") && chart.svg().contains("class=\"fan fan2\""));
        assertTrue(chart.svg().contains("A &lt;sentence&gt;"));
        assertTrue(!chart.svg().contains("style=") && !chart.svg().contains("NaN"), chart.svg());
    }

    @Test
    void aClassThatEndedOnItsFirstDayAndWorldsWithoutSpreadAreDrawn() {
        for (Chart each : List.of(fan(line("own", 5), 1, 1), fan(line("own", 0), 0, 0))) {
            assertTrue(!each.svg().contains("NaN") && !each.svg().contains("Infinity"), each.svg());
        }
    }

    private Chart fan(Series own, double spread, double rise) {
        return new FanChart(
                        "f",
                        "A <sentence>",
                        "",
                        "Day",
                        own,
                        line("middle", 0, rise),
                        List.of(
                                new FanChart.Band(
                                        "wide",
                                        line("low", -2 * spread, rise - 2 * spread),
                                        line("high", 2 * spread, rise + 2 * spread)),
                                new FanChart.Band(
                                        "half",
                                        line("lower", -spread, rise - spread),
                                        line("upper", spread, rise + spread))))
                .draw(numbers, Size.PAGE);
    }

    private static Series line(String name, double... values) {
        return Series.daily(name, name, "plain", Stroke.DOTTED, 1, values);
    }
}
