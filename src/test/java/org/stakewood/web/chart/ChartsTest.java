package org.stakewood.web.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.stakewood.web.format.Numbers;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartsTest {

    private final Numbers numbers = Numbers.in(Locale.ENGLISH);

    @Test
    void aHundredAndTwentyDaysFitIntoThreeAndAHalfKilobytes() throws Exception {
        double[] walk = new double[120];
        Random random = new Random(7);
        walk[0] = 1;
        for (int day = 1; day < walk.length; day++) {
            walk[day] = walk[day - 1] * (1 + 0.05 * random.nextGaussian());
        }
        Chart chart = line(false, Series.daily("p", "Pool", "pool", Stroke.SOLID, 1, walk))
                .draw(numbers);
        assertTrue(chart.svg().length() <= 3_500, () -> chart.svg().length() + " characters");
        check(chart.svg());
        assertEquals(120, chart.data().rows().size());
    }

    @Test
    void nothingDrawsNothing() {
        assertTrue(line(false).draw(numbers).empty());
        assertTrue(line(false, Series.daily("p", "Pool", "pool", Stroke.SOLID, 1))
                .draw(numbers)
                .empty());
        assertTrue(line(false, Series.daily("p", "Pool", "pool", Stroke.SOLID, 1, Double.NaN))
                .draw(numbers)
                .empty());
        assertTrue(new StackedArea("a", "t", "", "Day", List.of()).draw(numbers).empty());
        assertTrue(new Histogram("h", "t", "", "x", "n", 0, 1, List.of(0L, 0L), 0, "")
                .draw(numbers)
                .empty());
        assertTrue(new LorenzCurve("l", "t", "", "x", "y", List.of(0.0, 0.0))
                .draw(numbers)
                .empty());
        assertEquals("", new Sparkline("s", "t").draw());
        assertEquals("", PortfolioBar.of("b", "t", List.of(), numbers).svg());
    }

    @Test
    void onePointAndAFlatRunAreDrawn() throws Exception {
        for (double value : new double[] {0, 1, -3.5, 1e-9, 5e12}) {
            Document one = check(line(false, Series.daily("p", "Pool", "pool", Stroke.SOLID, 1, value))
                    .draw(numbers)
                    .svg());
            assertEquals(1, one.getElementsByTagName("circle").getLength());
            check(line(true, Series.daily("p", "Pool", "pool", Stroke.DASHED, 1, value, value, value))
                    .draw(numbers)
                    .svg());
            check(new StackedArea(
                            "a",
                            "t",
                            "d",
                            "Day",
                            List.of(Series.daily("p", "Pool", "pool", Stroke.SOLID, 1, Math.abs(value))))
                    .draw(numbers)
                    .svg());
            check(new Sparkline("s", "t", value, value).draw());
            check(new TinyBar("b", "t", "stake", value).draw());
        }
        check(new TinyBar("b", "t", "stake", Double.NaN).draw());
        check(new LorenzCurve("l", "t", "d", "x", "y", List.of(5.0))
                .draw(numbers)
                .svg());
    }

    @Test
    void wordsCannotBreakOut() throws Exception {
        String evil = "\"><script>alert('&')</script>";
        Document svg = check(new LineChart(
                        "x",
                        evil,
                        evil,
                        "Day",
                        1,
                        20,
                        false,
                        List.of(Series.daily(evil, evil, "pool", Stroke.SOLID, 1, 1, 2)),
                        List.of(new Mark(1, 1, Mark.Shape.EVENT, evil)))
                .draw(numbers)
                .svg());
        assertEquals(0, svg.getElementsByTagName("script").getLength());
        assertEquals(evil, svg.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void aPointOfLiveNewsLandsWhereADrawnOneDoes() {
        Chart chart = line(false, Series.daily("p", "Pool", "pool", Stroke.SOLID, 1, 1.0, 2.0, 1.5))
                .draw(numbers);
        Matcher corners = Pattern.compile(
                        "data-x=\"(\\S+) (\\S+) (\\S+) (\\S+)\" data-y=\"(\\S+) (\\S+) (\\S+) (\\S+)\"")
                .matcher(chart.svg());
        assertTrue(corners.find());
        double[] at = new double[8];
        for (int group = 0; group < 8; group++) {
            at[group] = Double.parseDouble(corners.group(group + 1));
        }
        double x = at[2] + (1 - at[0]) / (at[1] - at[0]) * (at[3] - at[2]);
        double y = at[6] + (1.0 - at[4]) / (at[5] - at[4]) * (at[7] - at[6]);
        assertTrue(chart.svg().contains("d=\"M" + Svg.number(x) + " " + Svg.number(y) + "l"), chart.svg());
    }

    @Test
    void relativeStepsDoNotDrift() {
        Random random = new Random(11);
        Pen pen = new Pen().move(0, 0);
        double x = 0;
        double y = 0;
        for (int step = 0; step < 1_000; step++) {
            x += random.nextDouble();
            y = 200 * random.nextDouble();
            pen.line(x, y);
        }
        double[] end = end(pen.path());
        assertEquals(x, end[0], 0.051);
        assertEquals(y, end[1], 0.051);
    }

    @Test
    void namesDoNotLieOnEachOther() {
        double[] placed = Plot.apart(new double[] {100, 100, 101, 20}, 10, 190);
        double[] sorted = placed.clone();
        Arrays.sort(sorted);
        for (int at = 1; at < sorted.length; at++) {
            assertTrue(sorted[at] - sorted[at - 1] >= 15 - 1e-9, Arrays.toString(placed));
        }
        assertArrayEquals(new double[] {190 - 15, 190}, Plot.apart(new double[] {189, 190}, 10, 190), 1e-9);
    }

    @Test
    void ticksAreRoundAndDaysBeginAtOne() {
        Scale values = new Scale(0.93, 1.61, 0, 1);
        assertEquals(0.2, values.step(4), 1e-12);
        assertEquals(
                List.of(1.0, 20.0, 40.0, 60.0, 80.0, 100.0, 120.0),
                new Scale(1, 120, 0, 1)
                        .days().stream().map(day -> Math.round(day * 1e6) / 1e6).toList());
        assertEquals(List.of(1.0, 2.0, 3.0), new Scale(1, 3, 0, 1).days());
    }

    @Test
    void theEdgeLeavesRoomAndNeverPassesTheEnd() {
        assertEquals(20, LineChart.edge(1, 120));
        assertEquals(60, LineChart.edge(42, 120));
        assertEquals(120, LineChart.edge(119, 120));
        for (long day = 1; day <= 120; day++) {
            assertTrue(LineChart.edge(day, 120) >= day);
        }
    }

    @Test
    void theTableHoldsWhatTheLinesShow() {
        ChartData data = ChartData.of(
                "Day",
                List.of(
                        Series.daily("a", "Pool, USD", "pool", Stroke.SOLID, 1, 1.5, 2),
                        Series.daily("b", "=Outside \"x\"", "muted", Stroke.DASHED, 2, 1e-7, 4)));
        assertEquals("Day,\"Pool, USD\",\"'=Outside \"\"x\"\"\"\r\n1,1.5,\r\n2,2,0.0000001\r\n3,,4\r\n", data.csv());
        Chart chart = new Chart("c", "t", "", data, Numbers.in(Locale.GERMAN));
        assertEquals(List.of("1", "1,5", "–"), chart.rows().get(0));
    }

    @Test
    void stacksReachTheSumAndSkipWhatIsNegative() throws Exception {
        Chart chart = new StackedArea(
                        "a",
                        "t",
                        "",
                        "Day",
                        List.of(
                                Series.daily("a", "A", "stake", Stroke.SOLID, 1, 1, 2, 3),
                                Series.daily("b", "B", "pool", Stroke.SOLID, 2, 5, -4)))
                .draw(numbers);
        check(chart.svg());
        assertEquals(3, chart.data().rows().size());
    }

    @Test
    void partsOfThePortfolioFillTheBar() throws Exception {
        PortfolioBar bar = PortfolioBar.of(
                "b",
                "t",
                List.of(
                        new PortfolioBar.Holding("stake", "Stake", 3),
                        new PortfolioBar.Holding("cash", "Free", 1),
                        new PortfolioBar.Holding("loan", "None", 0)),
                numbers);
        Document svg = check(bar.svg());
        assertEquals(3, svg.getElementsByTagName("rect").getLength());
        assertEquals(
                List.of("75.0\u202f%", "25.0\u202f%", "0\u202f%"),
                bar.parts().stream().map(PortfolioBar.Part::share).toList());
        assertEquals(
                "Stake 75.0\u202f%, Free 25.0\u202f%",
                svg.getElementsByTagName("desc").item(0).getTextContent());
        PortfolioBar.Holding twice = new PortfolioBar.Holding("stake", "Stake", 3);
        assertThrows(IllegalArgumentException.class, () -> PortfolioBar.of("b", "t", List.of(twice, twice), numbers));
    }

    @Test
    void ownBinIsMarkedAndAPointMustBeFinite() throws Exception {
        Histogram histogram = new Histogram("h", "t", "", "Worth", "Players", 0, 10, List.of(1L, 2L, 3L), 25, "you");
        assertTrue(histogram.draw(numbers).svg().contains("bar own"));
        check(new Histogram("h", "t", "", "Worth", "Players", 0, 10, List.of(1L), 999, "you")
                .draw(numbers)
                .svg());
        assertThrows(IllegalArgumentException.class, () -> new Point(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Histogram("h", "t", "", "", "", 0, 0, List.of(), 0, ""));
    }

    private static LineChart line(boolean fromZero, Series... series) {
        return new LineChart("c", "A sentence", "", "Day", 1, 20, fromZero, List.of(series), List.of());
    }

    /** Well-formed, named, without inline style and without a number that is none. */
    private static Document check(String svg) throws Exception {
        assertFalse(svg.contains("NaN") || svg.contains("Infinity") || svg.contains("style="), svg);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertEquals("img", document.getDocumentElement().getAttribute("role"));
        assertFalse(
                document.getElementsByTagName("title").item(0).getTextContent().isBlank());
        return document;
    }

    private static double[] end(String path) {
        Matcher numbers = Pattern.compile("[lM]?(-?[0-9.]+)[ ]?(-?[0-9.]+)").matcher(path);
        double[] end = {0, 0};
        List<String> read = new ArrayList<>();
        while (numbers.find()) {
            read.add(numbers.group());
            end[0] += Double.parseDouble(numbers.group(1));
            end[1] += Double.parseDouble(numbers.group(2));
        }
        assertEquals(1_001, read.size());
        return end;
    }
}
