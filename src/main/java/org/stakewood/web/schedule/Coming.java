package org.stakewood.web.schedule;

/**
 * What comes next by itself.
 *
 * @param text in words, without a moment of the day
 * @param at the moment as machines read it, for the reader's own clock; null without one
 * @param clock the moment by the clock of UTC, where no script makes it the reader's; null without one
 */
public record Coming(String text, String at, String clock) {}
