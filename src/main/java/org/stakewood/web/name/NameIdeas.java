package org.stakewood.web.name;

import java.security.SecureRandom;
import java.util.Random;
import org.stakewood.web.text.Words;

/** Offers a nickname in the visitor's language, so that nobody has to be witty to begin. */
public final class NameIdeas {

    private static final Random CHANCE = new SecureRandom();

    private NameIdeas() {}

    /** A name of two words from the language's lists. */
    public static String next(Words words) {
        return pick(words.say("names_first")) + pick(words.say("names_second"));
    }

    private static String pick(String list) {
        String[] parts = list.split("\\|");
        return parts[CHANCE.nextInt(parts.length)];
    }
}
