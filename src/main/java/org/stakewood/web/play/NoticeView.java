package org.stakewood.web.play;

/**
 * Something that needs the player.
 *
 * @param tone {@code info}, {@code good}, {@code caution} or {@code danger}
 */
public record NoticeView(String tone, String title, String text) {}
