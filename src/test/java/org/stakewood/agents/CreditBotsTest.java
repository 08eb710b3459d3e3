package org.stakewood.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.event.AuctionBought;
import org.stakewood.economy.event.DrawsHalted;
import org.stakewood.economy.event.LoanDrawn;
import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.event.PositionLiquidated;
import org.stakewood.economy.event.Swapped;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.store.scenario.ScenarioLibrary;

/** Automated players that lend, borrow and liquidate, in whole games of the open sandbox. */
class CreditBotsTest {

    private static Scenario sandbox() {
        return new ScenarioLibrary(Optional.empty())
                .byId("open-sandbox")
                .orElseThrow()
                .rules();
    }

    /** Counts what happened, by name of the event or of who did it. */
    private static TreeMap<String, Integer> played(Scenario scenario, long seed) {
        TreeMap<String, Integer> seen = new TreeMap<>();
        BotGame game = new BotGame(scenario, seed, 30);
        while (!game.world().over()) {
            game.day();
            game.events().forEach(event -> {
                String name = event.getClass().getSimpleName();
                if (event instanceof Swapped e && e.account() >= 0) {
                    boolean synthetic = e.assetIn() == Asset.SOAK || e.assetOut() == Asset.SOAK;
                    name = synthetic ? kind(game, e.account()) + " trades sOAK" : name;
                } else if (event.account() >= 0) {
                    name += " " + kind(game, event.account());
                }
                seen.merge(name, 1, Integer::sum);
                seen.merge(event.getClass().getSimpleName() + "*", 1, Integer::sum);
            });
        }
        return seen;
    }

    private static AccountKind kind(BotGame game, int account) {
        return game.world().accounts().get(account).kind();
    }

    private static int all(TreeMap<String, Integer> seen, Class<?> event) {
        return seen.getOrDefault(event.getSimpleName() + "*", 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {20_261_101, 20_261_102, 20_261_103, 20_261_104})
    void theClassPresetIsCalmWithoutAShockAndFallsInAWaveWithIts(long seed) {
        Scenario calm = Worlds.with(sandbox(), edit -> edit.plan());
        TreeMap<String, Integer> quiet = played(calm, seed);
        assertEquals(0, all(quiet, LoanForeclosed.class), "defaults without a shock, seed " + seed);
        assertEquals(0, all(quiet, DrawsHalted.class), "halts without a shock, seed " + seed);
        TreeMap<String, Integer> shocked = played(sandbox(), seed);
        assertTrue(all(shocked, LoanForeclosed.class) >= 5, "a wave of defaults, seed " + seed + ": " + shocked);
    }

    @Test
    void eachIsSeenAtItsWork() {
        TreeMap<String, Integer> seen = new TreeMap<>();
        for (long seed = 20_261_111; seed < 20_261_117; seed++) {
            played(sandbox(), seed).forEach((name, count) -> seen.merge(name, count, Integer::sum));
        }
        assertTrue(seen.getOrDefault("LoanDrawn LOOPER", 0) > 50, "loopers borrow: " + seen);
        assertTrue(seen.getOrDefault("LOOPER trades sOAK", 0) > 50, "and sell what they borrow: " + seen);
        assertTrue(seen.getOrDefault("StakePledged LOOPER", 0) > 50, "and pledge what they stake of it: " + seen);
        assertTrue(seen.getOrDefault("VALUE_BUYER trades sOAK", 0) > 10, "value buyers hold the peg: " + seen);
        assertTrue(all(seen, PositionLiquidated.class) + all(seen, AuctionBought.class) > 0, "keepers: " + seen);
        assertTrue(all(seen, LoanDrawn.class) > 0);
    }
}
