package org.stakewood.web.format;

/**
 * A change ready to be shown.
 *
 * @param text with its sign, or the dash
 * @param direction {@code up}, {@code down} or {@code flat}; a class of the stylesheet
 */
public record Change(String text, String direction) {

    static final String UP = "up";
    static final String DOWN = "down";

    /** Nothing changed. */
    public static final Change NONE = new Change(Numbers.NOTHING, "flat");
}
