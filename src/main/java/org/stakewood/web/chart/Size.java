package org.stakewood.web.chart;

/** The shape of a picture; text keeps its size in the picture's units, so a wide one on a wall is read from afar. */
public enum Size {
    /** For a phone and a column of a laptop. */
    PAGE(360, 220),
    /** For a projector. */
    WALL(470, 155),
    /** For one of two beside each other on a projector. */
    WALL_HALF(240, 155),
    /** For one of four on a projector. */
    WALL_QUARTER(240, 80),
    /** For a projector, beside words. */
    SLIDE(390, 132);

    private final double width;
    private final double height;

    Size(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
