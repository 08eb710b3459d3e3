package org.stakewood.web.chart;

/**
 * Something of the reader's own on a line chart.
 *
 * @param words what it was; shown on pointing and read aloud
 */
public record Mark(double x, double y, Shape shape, String words) {

    /** The shape tells the direction without color. */
    public enum Shape {
        BUY,
        SELL,
        EVENT
    }
}
