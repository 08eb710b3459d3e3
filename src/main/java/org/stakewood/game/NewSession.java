package org.stakewood.game;

import java.util.List;
import org.stakewood.economy.scenario.Scenario;

/**
 * A session to be made.
 *
 * @param title free text, 1 to 80 characters
 * @param scenario checked rules, the recorded prices cut for the seed
 * @param seats players' seats, 1 to 500
 * @param seed where chance comes from; null for a random one
 * @param millisPerDay length of a day; null for the scenario's
 * @param autoPause true if a day that is not final makes the next one longer
 * @param guests labels that may join; empty for everybody with the code
 */
public record NewSession(
        String title,
        Scenario scenario,
        int seats,
        Long seed,
        Long millisPerDay,
        boolean autoPause,
        List<String> guests) {

    public NewSession {
        guests = List.copyOf(guests);
    }

    /** The usual session: everything the scenario's. */
    public static NewSession of(String title, Scenario scenario, int seats) {
        return new NewSession(title, scenario, seats, null, null, true, List.of());
    }
}
