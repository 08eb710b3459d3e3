package org.stakewood.web.piece;

/**
 * A word about a seat or a thing.
 *
 * @param tone {@code info}, {@code good}, {@code caution} or {@code danger}; a class of the stylesheet
 */
public record Badge(String tone, String text) {}
