package org.stakewood.web.play;

/**
 * A word of the game with its meaning.
 *
 * @param id its place in the glossary
 */
public record Term(String id, String word, String meaning) {}
