package org.stakewood.game.lesson;

/**
 * One thing wrong with a scenario's text.
 *
 * @param line where, from 1
 * @param field path of the field, such as {@code rules.time.days}; empty for the whole text
 * @param problem stable id of what is wrong; a page says it in the reader's language
 * @param value what stands there; empty for nothing
 */
public record TextFault(int line, String field, String problem, String value) {}
