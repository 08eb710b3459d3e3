package org.stakewood.game.seat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.stakewood.game.Sorry;

/** What may be a nickname, and when two are the same. */
public final class Nicknames {

    /** Longest nickname, characters. */
    public static final int LONGEST = 20;

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{N} ._'’-]+");
    private static final Pattern IGNORED = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final String[] FIRST = {
        "Amber", "Brave", "Bright", "Calm", "Clever", "Copper", "Curious", "Dapper", "Eager", "Early", "Fair", "Gentle",
        "Golden", "Happy", "Honest", "Humble", "Jolly", "Keen", "Lively", "Lucky", "Mellow", "Merry", "Misty", "Nimble",
        "Patient", "Polite", "Proud", "Quick", "Quiet", "Rusty", "Silver", "Steady", "Sunny", "Swift", "Tidy", "Wise"
    };
    private static final String[] LAST = {
        "Alder", "Ash", "Aspen", "Badger", "Beaver", "Beech", "Birch", "Cedar", "Cherry", "Crane", "Elm", "Falcon",
        "Fern", "Finch", "Fox", "Hare", "Hawk", "Hazel", "Heron", "Holly", "Ivy", "Jay", "Larch", "Linden", "Lynx",
        "Maple", "Marten", "Otter", "Owl", "Pine", "Raven", "Robin", "Rowan", "Spruce", "Stork", "Willow", "Wren", "Yew"
    };

    private Nicknames() {}

    /** The nickname as it is kept: without surplus space, in composed form; {@link Sorry} if it may not be one. */
    public static String clean(String typed) {
        String text = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll(" +", " ");
        boolean fits = !text.isEmpty() && text.codePointCount(0, text.length()) <= LONGEST;
        if (!fits || !ALLOWED.matcher(text).matches() || fold(text).isEmpty()) {
            throw new Sorry(Sorry.Why.NAME_INVALID);
        }
        return text;
    }

    /** Two nicknames are the same if they fold to the same: case, accents, spaces and marks do not count. */
    public static String fold(String nickname) {
        String plain = Normalizer.normalize(nickname, Normalizer.Form.NFKD);
        return IGNORED.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** A friendly one for somebody who does not want to think. */
    public static String suggest(RandomGenerator random) {
        return FIRST[random.nextInt(FIRST.length)] + " " + LAST[random.nextInt(LAST.length)];
    }
}
