package org.stakewood.game.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Who may look at a session's projector page: whoever has its token, which nobody can guess. The token of the page that
 * shows names is another one, and cannot be made of the one that shows none.
 */
public final class Walls {

    private static final int BYTES = 15;

    private final SecretKey key;

    /** @param key shared by all nodes, for HMAC-SHA256 */
    public Walls(SecretKey key) {
        this.key = key;
    }

    /** The token of a session's projector page, twenty characters that fit into an address. */
    public String token(long session, boolean names) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed(session, names));
    }

    /** Whether a token opens the page with names (true) or the one without (false); empty if it opens neither. */
    public Optional<Boolean> names(long session, String token) {
        byte[] given = bytes(token);
        boolean plain = MessageDigest.isEqual(sealed(session, false), given);
        boolean named = MessageDigest.isEqual(sealed(session, true), given);
        return plain || named ? Optional.of(named) : Optional.empty();
    }

    private static byte[] bytes(String token) {
        try {
            return Base64.getUrlDecoder().decode(token == null ? "" : token);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }

    private byte[] sealed(long session, boolean names) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            String text = "wall of session " + session + (names ? " with names" : "");
            return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
