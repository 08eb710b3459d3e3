package org.stakewood.web.host;

/** Addresses of control rooms. */
public final class Rooms {

    private Rooms() {}

    public static String at(long session, String rest) {
        return "/host/sessions/" + session + rest;
    }

    /** The room with a network shown, from 1; the first for null. */
    public static String shown(long session, Integer network, String query) {
        String shown = network == null || network == 1 ? "" : "network=" + network;
        String both = shown.isEmpty() || query.isEmpty() ? shown + query : shown + "&" + query;
        return at(session, both.isEmpty() ? "" : "?" + both);
    }
}
