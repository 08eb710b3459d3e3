package org.stakewood.store.scenario;

import java.time.LocalDate;
import java.util.Optional;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.Scenario;

/**
 * A scenario as it stands in its file.
 *
 * @param id stable text id
 * @param about what it says to people
 * @param recording the recorded prices it uses; null if none
 * @param rules what the economy computes with; a recorded path is cut for each game by {@link #game}
 */
public record ScenarioFile(String id, About about, Recording recording, Scenario rules) {

    /** The same under another text id. */
    ScenarioFile as(String other) {
        return new ScenarioFile(other, about, recording, rules.as(other));
    }

    /** The rules of one game: with a recorded path, the stretch that the seed chooses. */
    public Scenario game(long seed) {
        return recording == null
                ? rules
                : rules.withOutside(rules.outside()
                        .withCloses(recording.cut(seed, rules.time().days())));
    }

    /** The recorded day that was the genesis of a game; for the debrief, never before the end. */
    public Optional<LocalDate> recordedStart(long seed) {
        return Optional.ofNullable(recording)
                .map(each -> each.start(seed, rules.time().days()));
    }

    /** Automated accounts beside the players' seats. */
    public int bots() {
        return rules.genesis().groups().stream().mapToInt(Group::count).sum();
    }
}
