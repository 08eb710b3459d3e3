package org.stakewood.game.lesson;

import java.util.List;
import java.util.Optional;

/** Where hosts' own scenarios are kept. */
public interface OwnScenarioStore {

    /** A new one, in its first version. */
    OwnScenario add(long host, String base, String text);

    /** Another version of it. */
    OwnScenario save(long scenario, String text);

    /** A host's scenarios that are not put away, each in its last version, the newest first. */
    List<OwnScenario> of(long host);

    /** One in its last version, if it is not put away. */
    Optional<OwnScenario> find(long scenario);

    /** A version, put away or not. */
    Optional<OwnScenario> version(OwnKey key);

    /** Puts it away: no new games; those that were made of it stay. */
    void archive(long scenario);
}
