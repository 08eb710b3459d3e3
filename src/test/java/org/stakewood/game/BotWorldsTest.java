package org.stakewood.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stakewood.agents.Agents;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.game.worlds.BotWorlds;
import org.stakewood.game.worlds.Fan;
import org.stakewood.game.worlds.WorldFigure;
import org.stakewood.game.worlds.WorldStore;
import org.stakewood.game.worlds.Worlds;

/** Bot worlds are played once, within their time, and stop when they are told to. */
class BotWorldsTest {

    private final MemoryStore games = new MemoryStore();
    private final Kept kept = new Kept();
    private final Node node = Node.with(games, Agents::orders);
    private final Scenario scenario = Scenarios.everything();
    private final long game = games.newGame(scenario, 3, 4, 3_600_000);
    private BotWorlds worlds;

    @AfterEach
    void stop() {
        worlds.end();
        node.close();
    }

    @Test
    void theyArePlayedOnceAndAreTheSameEachTime() throws InterruptedException {
        worlds = worlds(12, Duration.ofMinutes(5), Agents::orders);
        Moment moment = node.table(game).current();
        Worlds first = wait(moment);
        assertEquals(12, first.count());
        Fan price = first.fan(WorldFigure.PRICE).orElseThrow();
        assertEquals(scenario.time().days(), price.days());
        assertEquals(12, price.ends().length);
        for (int day = 0; day < price.days(); day++) {
            assertTrue(price.low()[day] <= price.lower()[day] && price.lower()[day] <= price.middle()[day]);
            assertTrue(price.middle()[day] <= price.upper()[day] && price.upper()[day] <= price.high()[day]);
        }
        worlds.of(moment);
        assertEquals(1, kept.claims.get());
        worlds.end();
        Kept other = new Kept();
        worlds = new BotWorlds(other, games, null, Agents::orders, 12, Duration.ofMinutes(5));
        assertTrue(Arrays.equals(
                price.middle(),
                wait(moment).fan(WorldFigure.PRICE).orElseThrow().middle()));
    }

    @Test
    void noOtherIsBegunWhenTimeIsUp() throws InterruptedException {
        AtomicInteger days = new AtomicInteger();
        worlds = worlds(500, Duration.ofMillis(50), (view, seed) -> {
            days.incrementAndGet();
            return slow(Agents.orders(view, seed));
        });
        int count = wait(node.table(game).current()).count();
        assertTrue(count >= 1 && count < 500, count + " worlds");
        assertEquals(count * scenario.time().days(), days.get(), "each to its end");
    }

    @Test
    void theEndOfTheProgramStopsThem() throws InterruptedException {
        worlds = worlds(500, Duration.ofMinutes(5), (view, seed) -> slow(Agents.orders(view, seed)));
        worlds.of(node.table(game).current());
        for (int turn = 0; turn < 600 && kept.claims.get() == 0; turn++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        long began = System.nanoTime();
        worlds.end();
        assertTrue(System.nanoTime() - began < 4e9, "at once");
        assertEquals(Map.of(), kept.found, "nothing half done");
        assertEquals(1, kept.releases.get(), "the next look may begin anew");
    }

    private BotWorlds worlds(int most, Duration time, Bots bots) {
        return new BotWorlds(kept, games, null, bots, most, time);
    }

    private Worlds wait(Moment moment) throws InterruptedException {
        for (int turn = 0; turn < 6_000; turn++) {
            Optional<Worlds> found = worlds.of(moment);
            if (found.isPresent()) {
                return found.get();
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new AssertionError("never played");
    }

    private static <T> T slow(T value) {
        try {
            TimeUnit.MILLISECONDS.sleep(1);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
        return value;
    }

    private static final class Kept implements WorldStore {

        private final Map<Long, Worlds> found = new ConcurrentHashMap<>();
        private final AtomicInteger claims = new AtomicInteger();
        private final AtomicInteger releases = new AtomicInteger();

        @Override
        public Optional<Worlds> find(long game) {
            return Optional.ofNullable(found.get(game));
        }

        @Override
        public boolean claim(long game) {
            claims.incrementAndGet();
            return true;
        }

        @Override
        public void keep(long game, Worlds worlds) {
            found.put(game, worlds);
        }

        @Override
        public void release(long game) {
            releases.incrementAndGet();
        }
    }
}
