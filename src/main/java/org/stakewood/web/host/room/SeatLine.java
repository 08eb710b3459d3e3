package org.stakewood.web.host.room;

import org.stakewood.web.piece.SeatRow;

/**
 * A seat with its menu.
 *
 * @param row what is shown
 * @param handed whether a bot plays for the person now
 * @param urgency the higher, the sooner the host should look
 */
public record SeatLine(SeatRow row, boolean handed, int urgency) {}
