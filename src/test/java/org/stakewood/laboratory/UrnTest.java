package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.scenario.Payout;

class UrnTest {

    private static final int DRAWS = 200;

    @Test
    void sharesSpreadAsInAPolyaUrn() {
        for (int n : new int[] {10, 100}) {
            Sample share =
                    Sample.of(Seeds.bench(60).runs(seed -> Urn.play(n, DRAWS, Payout.LOTTERY, seed)), each -> each);
            double expected = Urn.expected(n, DRAWS);
            assertEquals(Urn.SHARE, share.mean(), 4 * share.error(), Seeds.said(share));
            assertEquals(expected, share.deviation(), 0.3 * expected, Seeds.said(share));
        }
    }

    @Test
    void sharedOutRewardsSpreadNothing() {
        assertEquals(Urn.SHARE, Urn.play(10, DRAWS, Payout.PRORATA, Seeds.FIRST), 1e-6);
    }
}
