package org.stakewood.web.security;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.security.SecureRandom;
import java.util.Base64;

/** A browser's own random mark, by which the same device gets the same seat again. */
public final class Device {

    /** Name of the cookie. */
    public static final String COOKIE = "device";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int YEAR = 365 * 24 * 3600;

    private Device() {}

    /** The mark in a cookie, or a new one. */
    public static String of(Cookie cookie) {
        if (cookie != null && cookie.getValue().matches("[A-Za-z0-9_-]{22}")) {
            return cookie.getValue();
        }
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** The cookie that keeps a mark. */
    public static NewCookie cookie(String mark, boolean secure) {
        return new NewCookie.Builder(COOKIE)
                .value(mark)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(YEAR)
                .build();
    }
}
