package org.stakewood.game.session;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes that people read aloud and type: no letter looks like a digit, no vowel makes a word. */
public final class Codes {

    /** Characters of a code to join. */
    public static final int JOIN = 6;

    /** Characters of a recovery code. */
    public static final int RECOVERY = 10;

    private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** A random code of so many characters. */
    public static String random(int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** A code as it was meant: capital letters, without spaces and dashes. */
    public static String meant(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
