package org.stakewood.game;

/**
 * How far a game has come.
 *
 * @param seq last row of its journal
 * @param version rises with every change
 */
public record Head(long game, long seq, long version) {}
