package org.stakewood.game;

/**
 * On what terms people come in.
 *
 * @param keyed true if a label of the guest list counts only with its personal link
 * @param room permanent address, lower-case letters, digits and dashes; null for none
 * @param consent what people agree to before they take a seat; null for nothing
 */
public record Terms(boolean keyed, String room, String consent) {

    /** Whoever has the code comes in. */
    public static final Terms OPEN = new Terms(false, null, null);

    /** Longest text to agree to, characters. */
    public static final int LONGEST_CONSENT = 2_000;

    private static final String ROOM = "[a-z0-9][a-z0-9-]{2,39}";

    /** True if a text may be a permanent address: 3 to 40 lower-case letters, digits and dashes. */
    public static boolean roomFits(String name) {
        return name.matches(ROOM);
    }
}
