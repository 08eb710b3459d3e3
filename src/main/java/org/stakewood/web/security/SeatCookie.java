package org.stakewood.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.stakewood.ops.Secrets;

/** A player's cookie: sealed, one a seat, sent to that seat's pages only. */
@ApplicationScoped
public class SeatCookie {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final byte[] PURPOSE = {'s', 'e', 'a', 't'};
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int CONTENT = Long.BYTES + Integer.BYTES + Long.BYTES;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    SeatCookie(Secrets secrets) {
        this.key = secrets.seatCookieKey();
    }

    /** Name of a seat's cookie. */
    public static String name(long seat) {
        return "seat_" + seat;
    }

    /** The cookie for a seat, as of now. */
    public NewCookie of(long seat, int epoch, boolean secure) {
        return cookie(seat, seal(new SeatTicket(seat, epoch, Instant.now().getEpochSecond())), secure)
                .maxAge((int) SeatTicket.LIFE.toSeconds())
                .build();
    }

    /** A cookie that makes the browser forget the seat. */
    public static NewCookie gone(long seat, boolean secure) {
        return cookie(seat, "", secure).maxAge(0).build();
    }

    /** What a cookie says, if this installation sealed it. */
    public Optional<SeatTicket> read(String value) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(value);
            if (bytes.length != NONCE + CONTENT + TAG_BITS / 8) {
                return Optional.empty();
            }
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, bytes);
            ByteBuffer content = ByteBuffer.wrap(cipher.doFinal(bytes, NONCE, bytes.length - NONCE));
            return Optional.of(new SeatTicket(content.getLong(), content.getInt(), content.getLong()));
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    String seal(SeatTicket ticket) {
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            ByteBuffer content = ByteBuffer.allocate(CONTENT)
                    .putLong(ticket.seat())
                    .putInt(ticket.epoch())
                    .putLong(ticket.issued());
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content.array());
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonceFirst) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonceFirst, 0, NONCE));
        cipher.updateAAD(PURPOSE);
        return cipher;
    }

    private static NewCookie.Builder cookie(long seat, String value, boolean secure) {
        return new NewCookie.Builder(name(seat))
                .value(value)
                .path("/play/" + seat)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
