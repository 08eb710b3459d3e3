package org.stakewood.web.host.room;

import java.util.List;

/**
 * Who is in a class.
 *
 * @param count "23 of 30 are here"
 * @param here seats that are kept, those that need the host first
 * @param gone seats that were left or taken away
 */
public record SeatsView(String count, List<SeatLine> here, List<GoneLine> gone) {

    public SeatsView {
        here = List.copyOf(here);
        gone = List.copyOf(gone);
    }

    /**
     * Somebody who has no seat any more.
     *
     * @param why left, removed or banned, in words
     */
    public record GoneLine(String nickname, String realName, String why) {}
}
