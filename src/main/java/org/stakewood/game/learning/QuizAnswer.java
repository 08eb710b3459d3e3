package org.stakewood.game.learning;

import java.time.Instant;

/**
 * A choice that somebody sent.
 *
 * @param question its place in the scenario, from 0
 * @param attempt from 1
 * @param choice its place in the question, from 0
 * @param correct whether it was the right one
 * @param at when
 */
public record QuizAnswer(long seat, int question, int attempt, int choice, boolean correct, Instant at) {}
