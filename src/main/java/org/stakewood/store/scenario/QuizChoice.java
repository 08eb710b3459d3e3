package org.stakewood.store.scenario;

/**
 * An answer to choose.
 *
 * @param text what it says
 * @param right true for the one right answer of a question
 * @param why what is wrong with it; null for the right one
 */
public record QuizChoice(Text text, boolean right, Text why) {}
