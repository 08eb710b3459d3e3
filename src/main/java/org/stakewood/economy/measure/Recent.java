package org.stakewood.economy.measure;

/**
 * The last five values of a daily figure, the newest first; fewer at the start. Plain fields, because every account has
 * two of these and gets new ones every day.
 */
public record Recent(int count, long v1, long v2, long v3, long v4, long v5) {

    public static final Recent NONE = new Recent(0, 0, 0, 0, 0, 0);

    private static final int KEPT = 5;

    /** With one more value; the oldest falls out. */
    public Recent plus(long value) {
        return new Recent(Math.min(KEPT, count + 1), value, v1, v2, v3, v4);
    }

    /** The newest value; 0 before the first. */
    public long last() {
        return v1;
    }

    /** Mean, floored; 0 before the first. */
    public long mean() {
        return count == 0
                ? 0
                : Math.floorDiv(Math.addExact(Math.addExact(v1, v2), Math.addExact(Math.addExact(v3, v4), v5)), count);
    }
}
