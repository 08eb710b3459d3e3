package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StressTest {

    @Test
    void debtsBeyondAPoolsDepthGoBadWhenPricesMove() {
        Bench bench = Seeds.bench(6);
        assertEquals(0, Stress.bad(bench, 0.25, 0.025).mean());
        Sample many = Stress.bad(bench, 4, 0.10);
        assertTrue(many.mean() >= 0.5, Seeds.said(many));
    }
}
