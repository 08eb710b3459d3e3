package org.stakewood.store.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.stakewood.economy.random.Dice;

/**
 * Recorded closing prices from which each game gets a stretch of its own. Which one it was stays hidden until the game is
 * over.
 *
 * @param window where they come from
 * @param closes the closes of the window, one a day from its first day on
 */
public record Recording(RecordingWindow window, List<Double> closes) {

    public Recording {
        closes = List.copyOf(closes);
    }

    /** The closes of genesis and of each day of a game; fewer if the window is too short. */
    public List<Double> cut(long seed, int days) {
        int from = offset(seed, days);
        return closes.subList(from, Math.min(closes.size(), from + days + 1));
    }

    /** The recorded day that is the game's genesis. */
    public LocalDate start(long seed, int days) {
        return window.from().plusDays(offset(seed, days));
    }

    private int offset(long seed, int days) {
        if (window.start() != null) {
            return Math.toIntExact(window.from().until(window.start(), ChronoUnit.DAYS));
        }
        int choices = closes.size() - days;
        return choices <= 1 ? 0 : Dice.of(seed, 0, "recording-start", 0).below(choices);
    }
}
