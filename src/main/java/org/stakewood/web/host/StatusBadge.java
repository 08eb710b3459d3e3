package org.stakewood.web.host;

import java.util.Locale;
import org.stakewood.game.GameStatus;
import org.stakewood.web.piece.Badge;
import org.stakewood.web.text.Words;

/** A game's state as a word with its tone. */
public final class StatusBadge {

    private StatusBadge() {}

    public static Badge of(GameStatus status, Words words) {
        String tone =
                switch (status) {
                    case RUNNING -> "good";
                    case PAUSED -> "caution";
                    case BROKEN -> "danger";
                    case LOBBY, OVER -> "info";
                };
        return new Badge(tone, words.say("host_status_" + status.name().toLowerCase(Locale.ROOT)));
    }
}
