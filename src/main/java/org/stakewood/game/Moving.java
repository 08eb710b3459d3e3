package org.stakewood.game;

/**
 * Everybody of one game goes over to another.
 *
 * @param from where they sit
 * @param to where they go
 * @param accounts how many accounts there are: whoever has a later one gets another
 */
public record Moving(long from, long to, int accounts) {}
