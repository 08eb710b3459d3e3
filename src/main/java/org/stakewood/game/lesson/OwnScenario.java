package org.stakewood.game.lesson;

import java.time.Instant;

/**
 * A scenario that a host wrote, in one of its versions.
 *
 * @param id its number
 * @param host whose it is
 * @param version number of the version, from 1; a version never changes
 * @param text the text in the form of the library's files
 * @param base text id of the scenario it was made of; null for none
 * @param createdAt when its first version was kept
 * @param savedAt when this version was kept
 */
public record OwnScenario(
        long id, long host, int version, String text, String base, Instant createdAt, Instant savedAt) {

    /** What it is called where scenarios of the library have their text id. */
    public String key() {
        return new OwnKey(id, version).toString();
    }
}
