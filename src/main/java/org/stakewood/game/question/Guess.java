package org.stakewood.game.question;

/**
 * Somebody's answer.
 *
 * @param low lower end of the range that they are 80 % sure of
 * @param high its upper end
 * @param millis from the question to the last word
 */
public record Guess(long question, long seat, double low, double high, int millis) {}
