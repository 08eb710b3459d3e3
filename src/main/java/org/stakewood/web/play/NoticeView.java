package org.stakewood.web.play;

/**
 * Something that needs the player.
 *
 * @param tone {@code info}, {@code good}, {@code caution} or {@code danger}
 * @param link where it can be set right; null if nowhere
 * @param button what is done there; null without a link
 */
public record NoticeView(String tone, String title, String text, String link, String button) {

    /** Something that one can only know. */
    NoticeView(String tone, String title, String text) {
        this(tone, title, text, null, null);
    }
}
