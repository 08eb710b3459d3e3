package org.stakewood.web.wall;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of projector pages. */
public final class WallAddress {

    private WallAddress() {}

    /**
     * Path of a projector page.
     *
     * @param token opens it (org.stakewood.game.session.Walls)
     * @param at address that it tells people to open
     */
    public static String of(long session, String token, String at) {
        return base(session, token) + "?at=" + URLEncoder.encode(at, StandardCharsets.UTF_8);
    }

    static String base(long session, String token) {
        return "/wall/" + session + "/" + token;
    }
}
