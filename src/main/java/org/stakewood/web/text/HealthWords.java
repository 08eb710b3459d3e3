package org.stakewood.web.text;

import org.stakewood.web.piece.Badge;

/** A health in words, with a shape and a tone: below 1 what stands behind a debt may be taken. */
public final class HealthWords {

    private static final double SAFE = 1.5;
    private static final double EDGE = 1.15;

    private HealthWords() {}

    /** "1.31 ◆ tight"; "no debt" where nothing is owed. */
    public static String text(Words words, double health) {
        return Double.isInfinite(health)
                ? words.say("health_none")
                : words.numbers().decimal(health, 2) + "\u00a0" + shape(health) + " " + words.say(word(health));
    }

    /** A band of healths from a lowest one on, with its shape: "▲ safe · 1.50 and more". */
    public static String band(Words words, double from) {
        return shape(from) + " " + words.say(word(from)) + " · "
                + words.say(
                        from > 0 ? "health_from" : "health_below",
                        words.numbers().decimal(from > 0 ? from : 1, 2));
    }

    /** The same for a badge, whose tone brings shape and color. */
    public static Badge badge(Words words, String ofWhat, double health) {
        String said = Double.isInfinite(health)
                ? words.say("health_none")
                : words.numbers().decimal(health, 2) + " · " + words.say(word(health));
        return new Badge(tone(health), ofWhat + " " + said);
    }

    private static String tone(double health) {
        return health >= SAFE ? "good" : health >= EDGE ? "caution" : "danger";
    }

    private static String shape(double health) {
        return health >= SAFE ? "▲" : health >= EDGE ? "◆" : "■";
    }

    private static String word(double health) {
        return health >= SAFE
                ? "health_safe"
                : health >= EDGE ? "health_tight" : health >= 1 ? "health_edge" : "health_unhealthy";
    }
}
