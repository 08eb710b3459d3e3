package org.stakewood.web.piece;

/**
 * What became of an action.
 *
 * @param kind {@code received}, {@code queued}, {@code done} or {@code refused}; a class of the stylesheet
 * @param text in words, with the reason if it was refused
 */
public record ActionState(String kind, String text) {}
