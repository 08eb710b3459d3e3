package org.stakewood.web.play;

import org.stakewood.web.schedule.Coming;

/**
 * Something that needs the player.
 *
 * @param tone {@code info}, {@code good}, {@code caution} or {@code danger}
 * @param link where it can be set right; null if nowhere
 * @param button what is done there; null without a link
 * @param coming what comes by the clock, which the reader's own clock tells; null for anything else
 */
public record NoticeView(String tone, String title, String text, String link, String button, Coming coming) {

    /** Something that can be set right. */
    NoticeView(String tone, String title, String text, String link, String button) {
        this(tone, title, text, link, button, null);
    }

    /** Something that one can only know. */
    NoticeView(String tone, String title, String text) {
        this(tone, title, text, null, null, null);
    }

    /** Something that comes by the clock. */
    static NoticeView at(String title, Coming coming) {
        return new NoticeView("info", title, coming.text(), null, null, coming);
    }
}
