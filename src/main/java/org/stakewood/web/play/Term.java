package org.stakewood.web.play;

/** A word of the game with its meaning. */
public record Term(String word, String meaning) {}
