package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.scenario.Mark;

class MarksTest {

    @Test
    void aSlowerPriceStretchesTheSqueezeAndDoesNotStopIt() {
        List<SqueezeGame.Outcome> spot = runs(Mark.SPOT);
        List<SqueezeGame.Outcome> slow = runs(Mark.TWAP);
        for (int i = 0; i < spot.size(); i++) {
            assertEquals(1, spot.get(i).days(), Seeds.said(spot));
            assertEquals(
                    spot.get(i).total(), slow.get(i).total(), 0.05 * spot.get(i).total(), Seeds.said(slow));
        }
        assertTrue(Sample.of(slow, SqueezeGame.Outcome::days).mean() > 2, Seeds.said(slow));
    }

    private static List<SqueezeGame.Outcome> runs(Mark mark) {
        return Seeds.bench(4).runs(seed -> Marks.play(mark, seed));
    }
}
