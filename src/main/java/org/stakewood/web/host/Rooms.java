package org.stakewood.web.host;

/** Addresses of control rooms. */
final class Rooms {

    private Rooms() {}

    static String at(long session, String rest) {
        return "/host/sessions/" + session + rest;
    }
}
