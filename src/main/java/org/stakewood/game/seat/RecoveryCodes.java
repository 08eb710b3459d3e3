package org.stakewood.game.seat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Recovery codes are short, so they are kept under a key that is not in the database.
 *
 * @param key of the server
 */
public record RecoveryCodes(SecretKey key) {

    /** What is kept of a code. */
    public byte[] hash(String code) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(code.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
