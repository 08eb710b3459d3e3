package org.stakewood.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.event.AuctionBought;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.event.PositionSeized;
import org.stakewood.economy.liquidation.LotKind;
import org.stakewood.economy.scenario.Tank;

/** Recorded prices of March 2020: few bidders with little money win lots for next to nothing, and a deficit is left. */
class BlackThursdayTest {

    @ParameterizedTest
    @ValueSource(longs = {20_261_241, 20_261_242, 20_261_243})
    void lotsAreWonForNextToNothingAndSaversPay(long seed) {
        LessonGame game = LessonGame.of("black-thursday", seed);
        assertEquals(0, game.told(PositionSeized.class, 1, 28).size(), "calm before, seed " + seed);
        int seized = game.told(PositionSeized.class, 29, 36).size();
        assertTrue(seized >= 10, "positions of 20 seized " + seized + ", seed " + seed);
        List<Double> prices = game.told(AuctionBought.class).stream()
                .filter(each -> each.kind() == LotKind.OAK_DEPOSIT)
                .map(each -> each.price() / worth(game))
                .sorted()
                .toList();
        assertTrue(prices.size() >= 8, "lots sold " + prices + ", seed " + seed);
        assertTrue(prices.get(0) < 0.05, "cheapest " + prices + ", seed " + seed);
        assertTrue(prices.get(prices.size() / 2) < 0.30, "median " + prices + ", seed " + seed);
        long open = game.told(DeficitCovered.class).stream()
                .mapToLong(DeficitCovered::amount)
                .sum();
        long savers = game.told(DeficitCovered.class).stream()
                .filter(each -> each.tank() == Tank.HAIRCUT)
                .mapToLong(DeficitCovered::amount)
                .sum();
        assertTrue(open > 20_000_000_000L, "a deficit of " + open + ", seed " + seed);
        assertTrue(savers > 2_000_000_000L, "borne by savers " + savers + ", seed " + seed);
    }

    /** Dollars per OAK a week after the fall. */
    private static double worth(LessonGame game) {
        return game.day(37).price();
    }
}
