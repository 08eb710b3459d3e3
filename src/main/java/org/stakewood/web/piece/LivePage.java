package org.stakewood.web.piece;

/**
 * What a page needs to stay live; the layouts write it on the body element.
 *
 * @param stream address of the event stream in the page's language
 * @param poll address of the same news for one request
 * @param seq id of the last event that the page already holds; the stream goes on after it
 * @param day as people count, from 1
 * @param days length of the game
 * @param dueAt when the next day is due, milliseconds since 1970; null while the clock stands
 * @param serverNow the same clock now
 * @param countdown minutes and seconds to the next day, or the dash
 */
public record LivePage(
        String stream,
        String poll,
        String seq,
        long day,
        long days,
        Long dueAt,
        long serverNow,
        boolean paused,
        String countdown) {}
