package org.stakewood.web.security;

/** Who somebody can be. */
public final class Roles {

    /** Runs games. */
    public static final String HOST = "host";

    /** Plays a seat: the one of the cookie, and no other. */
    public static final String SEAT = "seat";

    private Roles() {}
}
