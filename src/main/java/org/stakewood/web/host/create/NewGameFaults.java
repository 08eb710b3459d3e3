package org.stakewood.web.host.create;

import org.stakewood.game.Sorry;
import org.stakewood.web.host.Excuse;
import org.stakewood.web.text.Words;

/** What to change in the form of a new game, field by field; null where nothing is wrong. */
public record NewGameFaults(
        String lesson,
        String title,
        String seats,
        String seconds,
        String seed,
        String breath,
        String guests,
        String room,
        String consent,
        String away) {

    static final NewGameFaults NONE = new NewGameFaults(null, null, null, null, null, null, null, null, null, null);

    static NewGameFaults of(Sorry.Why why, Words words) {
        String text = words.say(Excuse.key(why));
        return switch (why) {
            case TITLE_INVALID -> new NewGameFaults(null, text, null, null, null, null, null, null, null, null);
            case SEATS_INVALID -> new NewGameFaults(null, null, text, null, null, null, null, null, null, null);
            case ROOM_INVALID, ROOM_TAKEN ->
                new NewGameFaults(null, null, null, null, null, null, null, text, null, null);
            case CONSENT_INVALID -> new NewGameFaults(null, null, null, null, null, null, null, null, text, null);
            default -> new NewGameFaults(text, null, null, null, null, null, null, null, null, null);
        };
    }

    boolean none() {
        return equals(NONE);
    }

    /** True if something is wrong in the part that is folded away. */
    public boolean advanced() {
        return seconds != null
                || seed != null
                || breath != null
                || guests != null
                || room != null
                || consent != null
                || away != null;
    }
}
