package org.stakewood.live;

/**
 * The newest news of both kinds, for those who ask instead of listening.
 *
 * @param mine null but for players
 */
record Newest(SharedNews shared, PrivateNews mine) {

    /** The same without the time at which it was asked for. */
    Newest still() {
        return new Newest(shared.still(), mine);
    }
}
