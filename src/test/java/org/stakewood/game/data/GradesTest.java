package org.stakewood.game.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Points are fair within a network, and never negative. */
class GradesTest {

    private static final long SEED = Long.getLong("seed", 12);

    private final List<Attainment> people = List.of(
            one("a", 0, "open", 100, 50, 10, 10),
            one("b", 0, "handed", 100, -40, 10, 5),
            one("c", 0, "open", 100, -40, 10, 0),
            one("d", 0, "open", 100, -300, 10, 2),
            one("e", 0, "left", 100, 900, 4, 2),
            one("f", 1, "open", 100, -10, 10, 1),
            one("g", 1, "open", 0, 0, 0, 0));

    @Test
    void theScoreIsMeasuredByTheBestOfTheNetwork() {
        assertEquals(List.of(100.0, 40.0, 40.0, 0.0, 0.0, 100.0, 0.0), points(Basis.SCORE));
    }

    @Test
    void placesAreSharedAndEquallyFarApart() {
        assertEquals(List.of(100.0, 75.0, 75.0, 25.0, 0.0, 100.0, 0.0), points(Basis.RANK));
    }

    @Test
    void whoWasThereHalfTheTimeHasHalfThePoints() {
        assertEquals(List.of(100.0, 50.0, 0.0, 20.0, 50.0, 10.0, 0.0), points(Basis.PARTICIPATION));
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void pointsAreNeverNegativeNorTooMany(Basis basis) {
        System.out.println("GradesTest seed " + SEED);
        SplittableRandom random = new SplittableRandom(SEED);
        List<Attainment> all = IntStream.range(0, 500)
                .mapToObj(each -> one(
                        "p" + each,
                        random.nextInt(3),
                        random.nextBoolean() ? "open" : "left",
                        random.nextLong(-1_000, 1_000_000),
                        random.nextLong(-2_000_000, 2_000_000),
                        50,
                        random.nextInt(51)))
                .toList();
        for (Grade each : Grades.of(all, basis, 20)) {
            assertTrue(each.points() >= 0 && each.points() <= 20, each.toString());
        }
    }

    private List<Double> points(Basis basis) {
        return Grades.of(people, basis, 100).stream()
                .map(each -> Math.round(each.points() * 1e6) / 1e6)
                .toList();
    }

    private static Attainment one(
            String name, int arm, String state, long opening, long profit, int days, int present) {
        return new Attainment(new KeyLine(name, name, null, null, arm, 1, state), opening, profit, days, present, 0);
    }
}
