package org.stakewood.game;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * A seed that can be told to be the one of the start: its hash is published before, seed and nonce after the game.
 *
 * @param value where all chance of the game comes from
 * @param nonce 128 random bits, so that nobody finds the seed by trying
 */
public record Seed(long value, byte[] nonce) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A seed by chance. */
    public static Seed random() {
        return of(RANDOM.nextLong());
    }

    /** A chosen seed, which nobody can tell from its hash. */
    public static Seed of(long value) {
        byte[] nonce = new byte[16];
        RANDOM.nextBytes(nonce);
        return new Seed(value, nonce);
    }

    /** SHA-256 of the seed, big-endian, followed by the nonce. */
    public byte[] hash() {
        return sha256(
                ByteBuffer.allocate(8 + nonce.length).putLong(value).put(nonce).array());
    }

    /** SHA-256 of anything. */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
