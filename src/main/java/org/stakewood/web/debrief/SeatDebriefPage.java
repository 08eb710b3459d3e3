package org.stakewood.web.debrief;

import org.stakewood.web.piece.LivePage;

/**
 * A player looks back.
 *
 * @param back the step before; null where there is none
 * @param next the step after; null where the host has not come to it
 * @param where "Step 3 of 27"
 * @param slide what is shown; null before the host has begun
 * @param csv where the slides' tables are
 * @param cascade where cascades are read
 */
public record SeatDebriefPage(
        LivePage live, long seat, Integer back, Integer next, String where, Slide slide, String csv, String cascade) {}
