package org.stakewood.game.seat;

/**
 * Somebody who wants a seat.
 *
 * @param nickname as others will see it; unique in the session
 * @param realName for the host only; null if not given
 * @param label from the guest list; null without one
 * @param key secret part of a personal link; null without one
 * @param agreed true if the session's text was agreed to
 * @param device random token of the device, which keeps it; the same device gets the same seat again
 */
public record Joining(String nickname, String realName, String label, String key, boolean agreed, String device) {

    /** Somebody who comes with the code alone. */
    public Joining(String nickname, String realName, String label, String device) {
        this(nickname, realName, label, null, false, device);
    }
}
