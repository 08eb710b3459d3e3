package org.stakewood.live;

import org.stakewood.game.seat.Seat;

/**
 * Who reads a stream.
 *
 * @param seat the player's seat as it was when the stream began; null for others
 * @param host who runs the game; null for others
 */
record Reader(Edition edition, Seat seat, HostLogin host) {

    static Reader player(String language, Seat seat) {
        return new Reader(new Edition(Audience.PLAYER, true, language), seat, null);
    }

    static Reader host(String language, HostLogin host) {
        return new Reader(new Edition(Audience.HOST, true, language), null, host);
    }

    static Reader wall(boolean names, String language) {
        return new Reader(new Edition(Audience.WALL, names, language), null, null);
    }
}
