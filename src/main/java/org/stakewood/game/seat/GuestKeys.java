package org.stakewood.game.seat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Keys of personal links: made from the server's secret, so that none is kept anywhere.
 *
 * @param secret of the server
 */
public record GuestKeys(SecretKey secret) {

    private static final int BYTES = 12;

    /** The key of a label in a session. */
    public String of(long session, String label) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            byte[] all = mac.doFinal(("guest " + session + " " + label).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** True if the key is the one of this label; how long that takes tells nothing about it. */
    public boolean fits(long session, String label, String key) {
        return key != null
                && label != null
                && MessageDigest.isEqual(
                        of(session, label).getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }
}
