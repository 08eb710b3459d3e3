package org.stakewood.economy.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Reason;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.TradeOutside;
import org.stakewood.economy.random.Dice;
import org.stakewood.economy.scenario.OutsideRules;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.Scenario;

class OutsideMarketTest {

    private static final OutsideRules RULES = Scenarios.outside(PathKind.CONSTANT);
    private static final OutsideMarket MARKET = new OutsideMarket(2, 0, 240_000 * ONE, Vector.of(2.0));
    private static final Scenario CONSTANT =
            Worlds.with(Scenarios.everything(), edit -> edit.faultless().outside(RULES));

    @Test
    void theWorkedExampleOfAPurchase() {
        // 240 000 · 2 · expm1(2 000/240 000) = 4 016.713060; × 1.002 = 4 024.746486; then the quote is 2.016736
        assertEquals(4_024_746_486L, Quote.cost(MARKET, RULES, 2_000 * ONE), 1);
        OutsideMarket bought = MARKET.traded(2_000 * ONE);
        assertEquals(2.016736, Quote.price(bought, RULES), 1e-6);
        // selling them the next day at P = 2·exp(2 000/480 000) = 2.008351 yields 4 000.011574 before costs
        OutsideMarket next = new OutsideMarket(2 * StrictMath.exp(2_000.0 / 480_000), 0, 240_000 * ONE, Vector.empty());
        assertEquals(2.008351, next.price(), 1e-6);
        assertEquals(4_000_011_574L * 0.998, Quote.proceeds(next, RULES, 2_000 * ONE), 2);
    }

    @Test
    void theWorkedExampleOfASale() {
        // 3 983.379533 less 20 bp = 3 975.412774; quote 1.983403
        assertEquals(3_975_412_774L, Quote.proceeds(MARKET, RULES, 2_000 * ONE), 1);
        assertEquals(1.983403, Quote.price(MARKET.traded(-2_000 * ONE), RULES), 1e-6);
    }

    @Test
    void tenDumpsTakeAFifthOffTheQuote() {
        OutsideMarket market = MARKET;
        for (int i = 0; i < 10; i++) {
            market = market.traded(-2_000 * ONE);
        }
        assertEquals(-0.08, Quote.price(market, RULES) / 2 - 1, 0.01);
    }

    @Test
    void noRoundTripGainsWithinADayOrOverDaysInAnyPieces() {
        long seed = Long.getLong("seed", 41);
        for (int trial = 0; trial < 300; trial++) {
            Dice dice = Dice.of(seed, trial, "round-trip", 0);
            OutsideRules rules = new OutsideRules(
                    2,
                    PathKind.CONSTANT,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    0,
                    null,
                    List.of(),
                    0,
                    0,
                    dice.uniform() * 3,
                    0,
                    0,
                    Long.MAX_VALUE,
                    0.5,
                    1);
            OutsideMarket market = MARKET;
            long oak = 0;
            long usd = 0;
            for (int i = 0; i < 6; i++) {
                boolean last = i == 5;
                long piece = last ? -oak : dice.below(30_000) * ONE - 15_000 * ONE;
                usd += piece > 0 ? -Quote.cost(market, rules, piece) : Quote.proceeds(market, rules, -piece);
                market = market.traded(piece);
                oak += piece;
                if (dice.chance(0.4)) {
                    double kept = rules.impact() * rules.keptShare() * market.netBought() / market.floating();
                    market = new OutsideMarket(
                            market.price() * StrictMath.exp(kept), 0, market.floating(), market.recent());
                }
            }
            assertEquals(0, oak);
            long gained = usd;
            assertTrue(gained <= 0, "trial " + trial + " of seed " + seed + " gained " + gained);
        }
    }

    @Test
    void theDailyLimitIsForBothSidesTogetherAndEndsWithTheDay() {
        World opening = Genesis.world(CONSTANT, 3, 4);
        World traded = Worlds.after(opening, new TradeOutside(0, false, 1_500 * ONE, 0));
        assertEquals(
                Reason.DAILY_LIMIT,
                Worlds.refusal(traded, new TradeOutside(0, true, 501 * ONE, 9)).reason());
        Worlds.after(traded, new TradeOutside(0, true, 500 * ONE, 9));
        Worlds.after(Worlds.days(traded, 1), new TradeOutside(0, true, 501 * ONE, 9));
    }

    @Test
    void theLimitPriceBindsWithCosts() {
        World opening = Genesis.world(CONSTANT, 3, 4);
        assertEquals(
                Reason.SLIPPAGE,
                Worlds.refusal(opening, new TradeOutside(0, true, 100 * ONE, 2.0))
                        .reason());
        assertEquals(
                Reason.SLIPPAGE,
                Worlds.refusal(opening, new TradeOutside(0, false, 100 * ONE, 2.0))
                        .reason());
    }

    @Test
    void theExpectedPriceIsTheOneOfYesterdayWithoutDrift() {
        Scenario gbm =
                Worlds.with(Scenarios.everything(), edit -> edit.faultless().outside(noPremium()));
        double sum = 0;
        double squares = 0;
        int games = 60;
        int days = 30;
        for (int seed = 0; seed < games; seed++) {
            double price =
                    Worlds.days(Genesis.world(gbm, seed, 2), days).outside().price() / 2;
            sum += price;
            squares += StrictMath.log(price) * StrictMath.log(price);
        }
        assertEquals(1, sum / games, 4 * 0.15 / Math.sqrt(games));
        double perDay = Math.sqrt(squares / games / days);
        assertTrue(perDay > 0.02 && perDay < 0.04, "daily deviation with jumps: " + perDay);
    }

    private static OutsideRules noPremium() {
        return new OutsideRules(
                2,
                PathKind.GBM,
                0,
                0.025,
                1.0 / 60,
                -0.08,
                0.06,
                0,
                0,
                null,
                List.of(),
                0,
                0,
                1,
                0.001,
                0.001,
                2_000 * ONE,
                0.5,
                0.97);
    }

    @Test
    void aRecordedPathIsFollowedUpToScaleAndNoise() {
        OutsideRules rules = new OutsideRules(
                2,
                PathKind.RECORDED,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                "test",
                List.of(100.0, 110.0, 55.0, 60.0),
                1,
                0,
                1,
                0,
                0,
                0,
                0.5,
                1);
        Scenario scenario =
                Worlds.with(Scenarios.everything(), edit -> edit.faultless().outside(rules));
        World world = Worlds.days(Genesis.world(scenario, 5, 2), 2);
        assertEquals(1.1, world.outside().price(), 1e-9);
    }
}
