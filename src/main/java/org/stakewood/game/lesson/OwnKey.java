package org.stakewood.game.lesson;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a version of a host's own scenario is called where scenarios of the library have their text id.
 *
 * @param scenario number of the scenario
 * @param version number of its version, from 1
 */
public record OwnKey(long scenario, int version) {

    private static final Pattern FORM = Pattern.compile("own-([0-9]{1,18})-([0-9]{1,9})");

    /** The key that a text id is; empty for an id of the library. */
    public static Optional<OwnKey> of(String id) {
        Matcher found = FORM.matcher(id == null ? "" : id);
        return found.matches()
                ? Optional.of(new OwnKey(Long.parseLong(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    /** The text id. */
    @Override
    public String toString() {
        return "own-" + scenario + "-" + version;
    }
}
