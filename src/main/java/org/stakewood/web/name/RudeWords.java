package org.stakewood.web.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A small list that stops the obvious in the three languages; the host removes the rest. Short words count only where
 * they stand alone, so that nobody's real name is refused for a syllable.
 */
public final class RudeWords {

    private static final List<String> ANYWHERE = List.of(
            "fuck",
            "nigger",
            "nigga",
            "faggot",
            "wichser",
            "fotze",
            "hurensohn",
            "arschloch",
            "hitler",
            "siegheil",
            "maricon",
            "gilipollas",
            "hijodeputa",
            "kanake",
            "schwuchtel",
            "bitch",
            "whore",
            "rapist");
    private static final List<String> ALONE = List.of(
            "cunt",
            "shit",
            "dick",
            "cock",
            "pussy",
            "slut",
            "rape",
            "nazi",
            "hure",
            "nutte",
            "schlampe",
            "ficken",
            "scheisse",
            "puta",
            "puto",
            "mierda",
            "polla",
            "zorra",
            "spast",
            "retard");
    private static final Pattern LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private RudeWords() {}

    /** True if a name holds one, accents and case aside, digits read as the letters they stand for. */
    public static boolean in(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace("ß", "ss");
        String joined = LETTERS.matcher(plain).replaceAll("");
        return ANYWHERE.stream().anyMatch(joined::contains)
                || ALONE.contains(joined)
                || LETTERS.splitAsStream(plain).anyMatch(ALONE::contains);
    }
}
