package org.stakewood.economy.liquidation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.scenario.AuctionKind;
import org.stakewood.economy.scenario.AuctionRules;

/** The worked table of prices by day. */
class AuctionPriceTest {

    private static AuctionRules rules(boolean linear) {
        AuctionRules it = CreditScenarios.liquidation(AuctionKind.FALLING).auction();
        return new AuctionRules(
                it.kind(),
                it.startFactor(),
                it.decay(),
                linear,
                it.linearStep(),
                it.days(),
                it.floorFactor(),
                it.restarts(),
                it.leastPart(),
                it.lotFactor(),
                it.penalty(),
                it.bidStep(),
                it.quietDays(),
                it.reserveFactor());
    }

    /** 1.2·0.92ⁿ. */
    @Test
    void falling() {
        double[] table = {1.2, 1.104, 1.0157, 0.9344, 0.8597, 0.7909, 0.7276, 0.6694, 0.6159, 0.5666, 0.5213, 0.4796};
        for (int n = 0; n < table.length; n++) {
            assertEquals(table[n], Auction.factor(rules(false), 1.2, n), 5e-5, "n = " + n);
        }
    }

    /** 1.2 − 0.07·n. */
    @Test
    void linear() {
        double[] table = {1.20, 1.13, 1.06, 0.99, 0.92, 0.85, 0.78, 0.71, 0.64, 0.57, 0.50, 0.43};
        for (int n = 0; n < table.length; n++) {
            assertEquals(table[n], Auction.factor(rules(true), 1.2, n), 1e-12, "n = " + n);
        }
    }
}
