package org.stakewood.economy.scenario;

import java.util.List;

/**
 * How long a game is and how time is counted.
 *
 * @param days length of the game in days
 * @param daysPerYear days of a network year; rates are per year
 * @param secondsPerDay class time of a day, in seconds
 * @param acts days after which the clock pauses by itself, ascending; may be empty
 * @param minReactionSeconds shortest time in seconds that any window for people may last
 * @param fast allows windows that are shorter than that
 */
public record Timetable(
        int days, int daysPerYear, double secondsPerDay, List<Integer> acts, int minReactionSeconds, boolean fast) {

    public Timetable {
        acts = acts == null ? List.of() : List.copyOf(acts);
    }
}
