package org.stakewood.laboratory;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.money.Asset;

class FarmExitTest {

    @Test
    void whatCameForTheFarmLeavesWithIt() {
        Variant farm = Seeds.bench(1).scenario("farm-drain");
        int end = farm.scenario().credit().farm().endDay();
        List<DayFigures> with = FarmExit.play(farm, Seeds.FIRST);
        List<DayFigures> without = FarmExit.play(farm.with("credit.farm", null), Seeds.FIRST);
        double left = FarmExit.retention(with, Asset.OAK, end);
        double calm = FarmExit.retention(without, Asset.OAK, end);
        assertTrue(left < 0.85 && calm > 0.95, Seeds.said(left + " " + calm));
        double drained = with.get(end - 1).stakedShare();
        double quiet = without.get(end - 1).stakedShare();
        assertTrue(drained < quiet - 0.05, Seeds.said(drained + " " + quiet));
    }
}
