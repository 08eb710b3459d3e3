package org.stakewood.live;

import java.util.Locale;

/** Who reads. */
enum Audience {
    PLAYER,
    WALL,
    HOST;

    /** As metrics call it. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
