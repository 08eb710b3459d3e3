package org.stakewood.web.chart;

/** How a line is drawn, so that it is told apart without its color. */
public enum Stroke {
    SOLID("series"),
    DASHED("series dashed"),
    DOTTED("series dotted");

    private final String style;

    Stroke(String style) {
        this.style = style;
    }

    String style() {
        return style;
    }
}
