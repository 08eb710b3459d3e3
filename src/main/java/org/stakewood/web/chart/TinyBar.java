package org.stakewood.web.chart;

/**
 * A share of one beside its number.
 *
 * @param share drawn between 0 and 1; not finite counts as nothing
 * @param kind gives the color, as in {@link Series}
 * @param words what it shows
 */
public record TinyBar(String id, String words, String kind, double share) {

    private static final double WIDTH = 64;
    private static final double HEIGHT = 8;

    /** The picture. */
    public String draw() {
        double part = Double.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
        Svg svg = Svg.picture(id, WIDTH, HEIGHT, "", words, "").rect("track", 0, 0, WIDTH, HEIGHT, "");
        if (part > 0) {
            svg.rect("bar is-" + kind, 0, 0, WIDTH * part, HEIGHT, "");
        }
        return svg.done();
    }
}
