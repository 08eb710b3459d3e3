package org.stakewood.game.question;

import java.time.Instant;
import java.util.Optional;
import org.stakewood.game.Series;

/**
 * A prediction that a class is asked for: a range that each is 80 % sure of.
 *
 * @param asked days that had passed
 * @param target the day whose outcome counts
 * @param askedAt when it was asked
 * @param open true while it may be answered
 * @param shown true while the projector shows the answers
 */
public record Question(
        long id, long session, Subject subject, int asked, int target, Instant askedAt, boolean open, boolean shown) {

    /** What came true in a network; empty before the day has passed. */
    public Optional<Double> outcome(Series series) {
        return series.days() < target
                ? Optional.empty()
                : Optional.of(subject.of(series.figures().get(target - 1))).filter(Double::isFinite);
    }
}
