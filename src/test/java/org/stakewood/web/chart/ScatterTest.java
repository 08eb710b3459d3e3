package org.stakewood.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stakewood.web.chart.Scatter.Group;
import org.stakewood.web.chart.Scatter.Shape;
import org.stakewood.web.format.Numbers;

class ScatterTest {

    private final Numbers numbers = Numbers.in(Locale.ENGLISH);

    @Test
    void groupsAreToldApartByShapeAndStandInColumnsOfTheirOwn() {
        Chart chart = new Scatter(
                        "s",
                        "A <sentence>",
                        "",
                        "Leverage",
                        List.of(
                                new Group("Bots", "muted", Shape.SQUARE, List.of(new Point(1, -20), new Point(2, 30))),
                                new Group("People", "pool", Shape.CIRCLE, List.of(new Point(1.5, 10))),
                                new Group("You", "loan", Shape.DIAMOND, List.of(new Point(1.5, 10)))),
                        List.of(new Series(
                                "t", "Theory", "plain", Stroke.DOTTED, List.of(new Point(1, 0), new Point(2, 5)))))
                .draw(numbers, Size.PAGE);
        assertEquals(List.of("Leverage", "Bots", "People", "You"), chart.data().columns());
        assertEquals(
                "Leverage,Bots,People,You\r\n1,-20,,\r\n1.5,,10,\r\n1.5,,,10\r\n2,30,,\r\n",
                chart.data().csv());
        assertEquals(3, count(chart.svg(), "<rect"), "two squares and one beside the name");
        assertEquals(2, count(chart.svg(), "<circle"));
        assertEquals(2, count(chart.svg(), "dot is-loan own"));
        assertTrue(chart.svg().contains("series dotted is-plain"));
        assertTrue(chart.svg().contains("A &lt;sentence&gt;"));
        assertTrue(!chart.svg().contains("style=") && !chart.svg().contains("NaN"));
    }

    @Test
    void onePointAndPointsUponEachOtherAreDrawn() {
        for (List<Point> points : List.of(
                List.of(new Point(1, 0)), List.of(new Point(1, 5), new Point(1, 5)), List.of(new Point(-3, -3)))) {
            Chart chart = scatter(points).draw(numbers, Size.SLIDE);
            assertEquals(points.size(), chart.data().rows().size());
            assertTrue(!chart.svg().contains("NaN") && !chart.svg().contains("Infinity"), chart.svg());
        }
        assertTrue(scatter(List.of()).draw(numbers, Size.PAGE).empty());
    }

    private static Scatter scatter(List<Point> points) {
        return new Scatter("s", "t", "", "x", List.of(new Group("g", "pool", Shape.CIRCLE, points)), List.of());
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
