package org.stakewood.web.host;

import java.util.Locale;
import org.stakewood.game.Sorry;

/** Which message says why something that a host asked for was not done. */
public final class Excuse {

    private Excuse() {}

    public static String key(Sorry.Why why) {
        return switch (why) {
            case HOST_NAME_TAKEN,
                    NAME_INVALID,
                    PASSWORD_TOO_SHORT,
                    TITLE_INVALID,
                    SEATS_INVALID,
                    NETWORK_INVALID,
                    SCENARIOS_FULL,
                    TEXT_INVALID,
                    ROOM_INVALID,
                    ROOM_TAKEN,
                    CONSENT_INVALID,
                    GUESTS_INVALID,
                    NO_SUCH_HOST,
                    TIME_INVALID,
                    NOT_IN_LOBBY,
                    PRACTISING,
                    OVER,
                    DAYS_INVALID -> "host_sorry_" + why.name().toLowerCase(Locale.ROOT);
            default -> "host_sorry_not_found";
        };
    }
}
