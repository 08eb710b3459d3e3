package org.stakewood.economy;

/**
 * What an account has used up of its daily limits.
 *
 * @param day number of days passed to which the other figures belong
 * @param outside micro-OAK traded outside
 * @param freeActions actions done without a fee
 * @param drawn micro-sOAK drawn from desks
 */
public record Today(int day, long outside, int freeActions, long drawn) {

    public static final Today NONE = new Today(0, 0, 0, 0);

    /** The figures of the given day: those kept, or none of an earlier day. */
    public Today on(int now) {
        return now == day ? this : new Today(now, 0, 0, 0);
    }

    public Today plusFreeAction() {
        return new Today(day, outside, freeActions + 1, drawn);
    }

    public Today plusOutside(long oak) {
        return new Today(day, Math.addExact(outside, oak), freeActions, drawn);
    }

    public Today plusDrawn(long soak) {
        return new Today(day, outside, freeActions, Math.addExact(drawn, soak));
    }
}
