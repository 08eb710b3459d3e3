package org.stakewood.ops;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that nodes of one installation share. They come from configuration: {@link Main} takes them from the data
 * folder unless the environment gives them.
 */
@ApplicationScoped
public class Secrets {
    private final SecretKey seatCookieKey;
    private final SecretKey recoveryCodeKey;

    Secrets(
            @ConfigProperty(name = SecretsFile.SEAT_COOKIE) String seatCookie,
            @ConfigProperty(name = SecretsFile.RECOVERY_CODE) String recoveryCode) {
        seatCookieKey = new SecretKeySpec(bits256(seatCookie), "AES");
        recoveryCodeKey = new SecretKeySpec(bits256(recoveryCode), "HmacSHA256");
    }

    /** For AES-GCM over a seat's cookie. */
    public SecretKey seatCookieKey() {
        return seatCookieKey;
    }

    /** For the HMAC under which recovery codes are stored. */
    public SecretKey recoveryCodeKey() {
        return recoveryCodeKey;
    }

    /** Any text of enough entropy serves as a secret, so that an operator may type what a vault gives. */
    private static byte[] bits256(String secret) {
        if (secret.length() < 32) {
            throw new CannotStart("A secret of stakewood.secrets needs at least 32 characters.");
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
