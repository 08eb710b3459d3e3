package org.stakewood.game;

/** What became of a row of the journal. */
public enum Result {
    ACCEPTED,
    /** The economy said no; a replay must hear the same. */
    REFUSED,
    /** The clock stood still: the world never saw it, and a replay skips it. */
    TURNED_AWAY,
    /** The program failed at it: the world never saw it, and a replay skips it. */
    DEFECT;

    /** True if a replay executes the row. */
    public boolean reachedWorld() {
        return this == ACCEPTED || this == REFUSED;
    }
}
