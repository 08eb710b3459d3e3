package org.stakewood.economy.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stakewood.agents.Agents;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.event.DayPassed;
import org.stakewood.economy.view.HostView;

/** Simple plans, computed again from what a game of bots recorded. */
class HindsightTest {

    private static final long SEED = 5;
    private static final int DAYS = 30;

    private static World world;
    private static Vector<DayFigures> figures = Vector.empty();
    private static final List<Double> prices = new ArrayList<>();
    private static final long[] netWorth = new long[DAYS];

    @BeforeAll
    static void play() {
        world = Genesis.world(CreditScenarios.everything(), SEED, 8);
        while (world.day() < DAYS) {
            int day = world.day() + 1;
            Outcome.Accepted done =
                    (Outcome.Accepted) new PassDay(day, Agents.orders(new HostView(world), SEED)).apply(world);
            world = done.world();
            figures = figures.append(((DayPassed) done.events()
                            .find(each -> each instanceof DayPassed)
                            .get())
                    .figures());
            netWorth[day - 1] = world.accounts().get(0).track().worth();
            prices.add(Prices.of(world).oak());
        }
    }

    private static Hindsight hindsight(long[] own) {
        return new Hindsight(figures, own, world.scenario().outside().openingPrice());
    }

    @Test
    void oneDayIsNothingToCompare() {
        long[] none = new long[DAYS];
        assertFalse(hindsight(none).known());
        none[DAYS - 1] = 1;
        assertFalse(hindsight(none).known());
        none[DAYS - 2] = 1;
        assertTrue(hindsight(none).known());
    }

    @Test
    void plansAreValuedAtThePricesOfNetWorth() {
        Hindsight hindsight = hindsight(netWorth.clone());
        for (int day = 0; day < DAYS; day++) {
            assertEquals(prices.get(day), hindsight.price(day), 1e-12, "seed " + SEED + ", day " + (day + 1));
        }
    }

    @Test
    void plansBeginWithTheOwnWorthAndGrowWithTheirCoins() {
        long[] own = netWorth.clone();
        Hindsight hindsight = hindsight(own);
        double staked = 1;
        for (int day = 1; day < DAYS; day++) {
            staked *= 1
                    + (figures.get(day).issued() - figures.get(day - 1).issued())
                            / (double) figures.get(day - 1).stake();
        }
        double coins = own[0] * prices.get(DAYS - 1) / prices.get(0);
        for (Alternative each : Alternative.values()) {
            assertEquals(own[0], hindsight.path(each)[0], 1, each.name());
        }
        assertEquals(own[0], hindsight.end(Alternative.DOLLARS));
        assertEquals(coins, hindsight.end(Alternative.COINS), 1);
        assertEquals(coins * staked, hindsight.end(Alternative.STAKE), 1);
        assertEquals(
                (hindsight.end(Alternative.COINS) + hindsight.end(Alternative.STAKE)) / 2,
                hindsight.end(Alternative.HALF),
                1);
        assertTrue(staked > 1, "staking paid nothing");
        for (Alternative each : Alternative.values()) {
            assertTrue(hindsight.end(hindsight.best()) >= hindsight.end(each));
        }
    }

    @Test
    void whoComesLaterIsComparedFromThatDay() {
        long[] late = netWorth.clone();
        late[0] = 0;
        late[1] = 0;
        Hindsight hindsight = hindsight(late);
        assertEquals(2, hindsight.first());
        assertTrue(Double.isNaN(hindsight.path(Alternative.STAKE)[1]));
        assertEquals(late[2], hindsight.path(Alternative.STAKE)[2], 1);
    }
}
