package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BestBankTest {

    @Test
    void borrowedStakeCountsTwiceOnTheWallAndNotAtRisk() {
        for (double share : new double[] {0, 0.25, 0.50, 0.75}) {
            BestBank.Outcome end = BestBank.play(share, Seeds.FIRST);
            assertEquals(1 / (1 - share), end.gross(), 0.01, "c " + share);
            assertEquals(1, end.net(), 0.01, "c " + share);
        }
    }
}
