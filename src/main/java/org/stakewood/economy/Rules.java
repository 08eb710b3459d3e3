package org.stakewood.economy;

/** The version of the rules. */
public final class Rules {

    /** Raised by every change after which a stored journal would end in another state. */
    public static final int VERSION = 3;

    private Rules() {}
}
