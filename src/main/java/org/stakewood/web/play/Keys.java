package org.stakewood.web.play;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys of forms: the same form sent twice acts once. A key also tells when its form was made. */
public final class Keys {

    private static final Pattern KEY = Pattern.compile("([0-9a-z]{1,12})-[A-Za-z0-9_-]{8,40}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long LONGEST_LOOK = 86_400_000;

    private Keys() {}

    /** A key for a form made now. */
    public static String fresh() {
        byte[] bits = new byte[9];
        RANDOM.nextBytes(bits);
        return Long.toString(System.currentTimeMillis(), 36) + "-"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** True if it can have been made here. */
    public static boolean plausible(String key) {
        return key != null && KEY.matcher(key).matches();
    }

    /** Milliseconds that a person looked at the form before sending it; null if that cannot be said. */
    public static Integer lookedFor(String key) {
        Matcher made = KEY.matcher(key);
        if (!made.matches()) {
            return null;
        }
        long millis = System.currentTimeMillis() - Long.parseLong(made.group(1), 36);
        return millis >= 0 && millis < LONGEST_LOOK ? (int) millis : null;
    }
}
