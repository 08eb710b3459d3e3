package org.stakewood.game.seat;

/** What has become of a person's seat. */
public enum SeatState {
    /** The person plays. */
    OPEN,
    /** A bot plays until the person gets it back. */
    HANDED,
    /** A bot plays because there is no sign of the person, who has the seat back at the next. */
    AWAY,
    LEFT,
    REMOVED,
    BANNED;

    /** True if the seat still belongs to the person. */
    public boolean kept() {
        return this == OPEN || this == HANDED || this == AWAY;
    }
}
