package org.stakewood.game.session;

/**
 * On what terms people come in and stay.
 *
 * @param keyed true if a label of the guest list counts only with its personal link
 * @param room permanent address, lower-case letters, digits and dashes; null for none
 * @param consent what people agree to before they take a seat; null for nothing
 * @param awaySeconds after how long without a sign of somebody a bot plays for them; 0 for never
 * @param gate true if nobody may act before they have answered the questions of the scenario
 */
public record Terms(boolean keyed, String room, String consent, int awaySeconds, boolean gate) {

    /** How long somebody may be away before a bot plays, where nothing else is said. */
    public static final int AWAY_SECONDS = 120;

    /** Whoever has the code comes in. */
    public static final Terms OPEN = new Terms(false, null, null, AWAY_SECONDS, false);

    /** Longest text to agree to, characters. */
    public static final int LONGEST_CONSENT = 2_000;

    private static final String ROOM = "[a-z0-9][a-z0-9-]{2,39}";

    /** True if a text may be a permanent address: 3 to 40 lower-case letters, digits and dashes. */
    public static boolean roomFits(String name) {
        return name.matches(ROOM);
    }
}
