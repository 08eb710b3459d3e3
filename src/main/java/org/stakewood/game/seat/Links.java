package org.stakewood.game.seat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.stakewood.game.Seed;

/** Secrets in links; only their hash is kept. */
public final class Links {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Links() {}

    /** 128 random bits as text for a link. */
    public static String secret() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** What is kept of a secret; of none, the hash of nothing, which no secret has. */
    public static byte[] hash(String secret) {
        return Seed.sha256((secret == null ? "" : secret).getBytes(StandardCharsets.UTF_8));
    }
}
