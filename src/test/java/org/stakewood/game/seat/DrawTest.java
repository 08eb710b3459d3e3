package org.stakewood.game.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stakewood.game.session.NewSession;

/** People are drawn into networks evenly, by the seed alone. */
class DrawTest {

    @Test
    void noPrefixIsOutOfBalanceByMoreThanOneAndEachBlockHasEachNetworkOnce() {
        long seed = new Random().nextLong();
        for (int networks = 1; networks <= NewSession.MOST_ARMS; networks++) {
            Draw draw = new Draw(seed, networks);
            int[] drawn = new int[networks];
            for (int place = 0; place < 500; place++) {
                drawn[draw.network(place)]++;
                int most = IntStream.of(drawn).max().getAsInt();
                int least = IntStream.of(drawn).min().getAsInt();
                assertTrue(most - least <= 1, "seed " + seed + ", place " + place);
                assertEquals(place / networks, draw.block(place));
                if (place % networks == networks - 1) {
                    assertEquals(most, least, "seed " + seed + ", a full block at " + place);
                }
            }
        }
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherOneDoesNot() {
        assertEquals(sequence(42, 3), sequence(42, 3));
        assertNotEquals(sequence(42, 3), sequence(43, 3));
    }

    /** Known from the formula in the documentation, worked out apart from this program. */
    @Test
    void theSequenceIsTheDocumentedOne() {
        assertEquals("011001100110010101100110", sequence(42, 2));
        assertEquals("021012120201012102210021", sequence(-7, 3));
    }

    /** Whether the next is the first network must not be told by how many came before. */
    @Test
    void eachOrderOfABlockComesAboutEquallyOften() {
        int[] first = new int[3];
        for (int seed = 0; seed < 3_000; seed++) {
            first[new Draw(seed, 3).network(3)]++;
        }
        for (int each : first) {
            assertTrue(each > 880 && each < 1_120, "drawn " + each + " of 3000");
        }
    }

    private static String sequence(long seed, int networks) {
        Draw draw = new Draw(seed, networks);
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < 24; place++) {
            text.append(draw.network(place));
        }
        return text.toString();
    }
}
