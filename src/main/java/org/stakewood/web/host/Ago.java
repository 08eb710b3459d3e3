package org.stakewood.web.host;

import java.time.Duration;
import java.time.Instant;
import org.stakewood.web.text.Words;

/** How long ago something was; a server does not know the clock on the wall of the class room. */
public final class Ago {

    private static final int MANY = 2;

    private Ago() {}

    public static String since(Instant then, Instant now, Words words) {
        Duration ago = Duration.between(then, now);
        if (ago.toDays() >= MANY) {
            return words.say("host_ago_days", ago.toDays());
        } else if (ago.toHours() >= MANY) {
            return words.say("host_ago_hours", ago.toHours());
        } else if (ago.toMinutes() >= MANY) {
            return words.say("host_ago_minutes", ago.toMinutes());
        }
        return words.say("host_ago_seconds", Math.max(0, ago.toSeconds()));
    }
}
