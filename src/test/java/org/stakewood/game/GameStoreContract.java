package org.stakewood.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Reason;
import org.stakewood.economy.Refusal;
import org.stakewood.economy.Rules;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.HandSeat;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.event.Delegated;
import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.event.NewsPublished;
import org.stakewood.economy.event.PositionLiquidated;
import org.stakewood.economy.event.PriceJumped;
import org.stakewood.economy.event.SeatHanded;
import org.stakewood.economy.event.SlashCause;
import org.stakewood.economy.event.Slashed;
import org.stakewood.economy.event.Swapped;
import org.stakewood.economy.event.Transferred;
import org.stakewood.economy.liquidation.FallCause;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.scenario.Tank;

/** What tables rely on, whatever keeps the games. */
abstract class GameStoreContract {

    static final long SEED = 5;

    abstract GameStore store();

    abstract long newGame();

    private final Entry accepted = new Entry(1, 1, "0:a", 0, new Delegate(0, 1, 5), Result.ACCEPTED, null, 900, null);
    private final Entry refused = new Entry(
            2, 1, "1:b", 1, new Delegate(1, 1, 0), Result.REFUSED, Refusal.of(Reason.INVALID_AMOUNT), null, null);
    private final Entry hand =
            new Entry(3, 1, "hand", null, new HandSeat(2, true, true, false), Result.ACCEPTED, null, null, 42L);

    @Test
    void aNewGameIsInTheLobbyWithItsOpeningSnapshot() {
        long game = newGame();
        World opening = Genesis.world(Scenarios.everything(), SEED, 3);
        GameRow row = store().row(game).orElseThrow();
        assertEquals(0, row.seq());
        assertEquals(StateHash.of(opening), row.hash());
        assertEquals(ClockState.lobby(60_000, 0), row.clock());
        assertEquals(new GameStart(Scenarios.everything(), SEED, 3), store().start(game));
        assertEquals(
                opening, store().snapshot(game, Rules.VERSION, 0).orElseThrow().world());
        assertTrue(store().snapshot(game, Rules.VERSION + 1, 0).isEmpty());
        assertTrue(store().row(-1).isEmpty());
        assertTrue(store().hold(-1).isEmpty());
        assertTrue(store().tryHold(-1).isEmpty());
    }

    @Test
    void whatIsCommittedIsThere() {
        long game = newGame();
        GameRow after = commit(game, List.of(accepted, refused, hand), happenings());
        assertEquals(after, store().row(game).orElseThrow());
        assertEquals(List.of(accepted, refused, hand), store().journal(game, 0, 3));
        assertEquals(List.of(refused), store().journal(game, 1, 2));
        assertEquals(refused, store().find(game, "1:b").orElseThrow());
        assertEquals(List.of(refused), store().refused(game, refused.account(), Long.MAX_VALUE, 10));
        assertEquals(List.of(), store().refused(game, refused.account(), refused.seq(), 10));
        assertEquals(List.of(), store().refused(game, refused.account() + 1, Long.MAX_VALUE, 10));
        assertTrue(store().healths(game, 0).isEmpty(), "nothing was owed");
        assertTrue(store().find(game, "1:c").isEmpty());
        assertEquals(Vector.of(happenings().get(0), happenings().get(1)), store().happenings(game, 1));
        assertEquals(List.of(new Head(game, 3, 1)), store().heads(List.of(game)));
        try (GameStore.Hold hold = store().hold(game).orElseThrow()) {
            assertEquals(after, hold.row());
            assertEquals(List.of(hand), hold.journal(2));
            assertEquals(java.util.Map.of("0:a", accepted), hold.find(List.of("0:a", "zzz")));
            assertTrue(hold.find(List.of()).isEmpty());
        }
    }

    @Test
    void whatIsNotCommittedIsNot() {
        long game = newGame();
        try (GameStore.Hold hold = store().hold(game).orElseThrow()) {
            hold.write(batch(hold, List.of(accepted), List.of()));
        }
        assertEquals(0, store().row(game).orElseThrow().seq());
        assertTrue(store().find(game, "0:a").isEmpty());
    }

    @Test
    void aLockIsHadByOne() throws Exception {
        long game = newGame();
        CompletableFuture<Long> second;
        try (GameStore.Hold hold = store().hold(game).orElseThrow()) {
            assertTrue(store().tryHold(game).isEmpty());
            second = CompletableFuture.supplyAsync(() -> {
                try (GameStore.Hold next = store().hold(game).orElseThrow()) {
                    return next.row().seq();
                }
            });
            TimeUnit.MILLISECONDS.sleep(200);
            assertTrue(!second.isDone());
            hold.write(batch(hold, List.of(accepted), List.of()));
            hold.commit();
        }
        assertEquals(1, second.get(5, TimeUnit.SECONDS));
        try (GameStore.Hold free = store().tryHold(game).orElseThrow()) {
            assertEquals(1, free.row().seq());
        }
    }

    @Test
    void aFeedHasTheOwnActsAndWhatHappenedToTheOwnValidators() {
        long game = newGame();
        List<Happening> all = happenings();
        commit(game, List.of(accepted, refused, hand), all);
        assertEquals(
                List.of(all.get(4), all.get(2), all.get(0)), store().feed(game, 0, List.of(1), Long.MAX_VALUE, 10));
        assertEquals(List.of(all.get(0)), store().feed(game, 0, List.of(), 3, 10));
        assertEquals(List.of(all.get(5), all.get(4)), store().news(game, 10));
        assertEquals(List.of(all.get(5)), store().news(game, 1));
    }

    @Test
    void aCascadeIsReadWithWhatFellInIt() {
        long game = newGame();
        List<Happening> all = List.of(
                new Happening(1, 0, 1, new Delegated(0, 1, 5, 5)),
                new Happening(2, 0, 1, new PriceJumped(0.5)),
                new Happening(2, 1, 1, foreclosed(2)),
                new Happening(2, 2, 1, new DeficitCovered(2, Tank.INSURANCE, Asset.SOAK, 3, 4, 1, 1.1)),
                new Happening(2, 3, 1, new CascadePassed(1, 1, 1, 0, 25, 1, 2, 2, 1, 1.1, 2, 2, 25, 25)),
                new Happening(2, 4, 1, ended(1)),
                new Happening(3, 0, 2, ended(2)),
                new Happening(3, 1, 2, new NewsPublished("storm")));
        commit(game, List.of(accepted, refused, hand), all);
        assertEquals(Vector.of(all.get(5), all.get(6)), store().cascades(game));
        assertEquals(Vector.ofAll(all.subList(1, 6)), store().falls(game, 1, 2));
        assertEquals(Vector.of(all.get(6)), store().falls(game, 3, Long.MAX_VALUE - 1));
        assertEquals(List.of(all.get(7), all.get(6), all.get(5), all.get(1)), store().news(game, 10));
    }

    private static LoanForeclosed foreclosed(int account) {
        return new LoanForeclosed(
                account,
                0,
                0,
                Resolution.BUYCOVER,
                FallCause.SLASH,
                0.8,
                1,
                25,
                90,
                0,
                0,
                25,
                26,
                0,
                0,
                0,
                28,
                2,
                1,
                1.1);
    }

    private static CascadeEnded ended(int day) {
        return new CascadeEnded(day, 1, 1, 0, 25, 1, 1.1, 2, 2, 0, 25, 25);
    }

    @Test
    void aGameIsDueWhenItsDayHasEnded() {
        long game = newGame();
        assertTrue(!store().due().contains(game));
        clock(
                game,
                ClockState.lobby(100, 0)
                        .start(Instant.now().truncatedTo(ChronoUnit.MICROS).minusSeconds(1)));
        assertTrue(store().due().contains(game));
        clock(game, store().row(game).orElseThrow().clock().pause(Instant.now(), PauseReason.HOST));
        assertTrue(!store().due().contains(game));
        assertEquals(PauseReason.HOST, store().row(game).orElseThrow().clock().reason());
    }

    @Test
    void theNewestSnapshotThatCanBeTrustedIsRead() {
        long game = newGame();
        World world = Genesis.world(Scenarios.everything(), SEED, 3);
        store().keep(game, new Snapshot(Rules.VERSION, 4, StateHash.of(world), world));
        store().keep(game, new Snapshot(Rules.VERSION, 7, StateHash.of(world) + 1, world));
        assertEquals(4, store().snapshot(game, Rules.VERSION, 100).orElseThrow().seq());
        assertEquals(4, store().snapshot(game, Rules.VERSION, 4).orElseThrow().seq());
        assertEquals(0, store().snapshot(game, Rules.VERSION, 3).orElseThrow().seq());
    }

    @Test
    void aFeedHasWhatOthersDidToTheAccount() {
        long game = newGame();
        List<Happening> all = List.of(
                new Happening(1, 0, 1, new Transferred(1, 0, Asset.OAK, 5)),
                new Happening(1, 1, 1, new Transferred(1, 2, Asset.OAK, 5)),
                new Happening(1, 2, 1, liquidated(2, 0)),
                new Happening(3, 0, 1, liquidated(2, 1)),
                new Happening(3, 1, 1, new Transferred(0, 0, Asset.OAK, 5)));
        commit(game, List.of(accepted, refused, hand), all);
        assertEquals(
                List.of(all.get(4), all.get(2), all.get(0)), store().feed(game, 0, List.of(0), Long.MAX_VALUE, 10));
        assertEquals(List.of(all.get(4), all.get(2)), store().feed(game, 0, List.of(), Long.MAX_VALUE, 2));
        assertEquals(List.of(all.get(2), all.get(0)), store().feed(game, 0, List.of(), 3, 10));
        assertEquals(List.of(all.get(3), all.get(2)), store().feed(game, 2, List.of(), Long.MAX_VALUE, 2));
    }

    private static PositionLiquidated liquidated(int payer, int owner) {
        return new PositionLiquidated(payer, owner, 0, Asset.USD, 5, Asset.OAK, -1, 4, 4, 0.9, 1.1);
    }

    private List<Happening> happenings() {
        return List.of(
                new Happening(1, 0, 1, new Delegated(0, 1, 5, 5)),
                new Happening(1, 1, 1, new Delegated(1, 1, 5, 5)),
                new Happening(3, 0, 1, new SeatHanded(0, true, true)),
                new Happening(3, 1, 1, new Swapped(-1, 0, Asset.OAK, 1, Asset.USD, 1, Asset.OAK, 0, 1, 1)),
                new Happening(3, 2, 1, new Slashed(1, SlashCause.DOWNTIME, 0.5, 1, 2, 3)),
                new Happening(3, 3, 1, new NewsPublished("storm")));
    }

    private GameRow commit(long game, List<Entry> entries, List<Happening> happenings) {
        try (GameStore.Hold hold = store().hold(game).orElseThrow()) {
            Batch batch = batch(hold, entries, happenings);
            hold.write(batch);
            hold.commit();
            return batch.row();
        }
    }

    private void clock(long game, ClockState clock) {
        try (GameStore.Hold hold = store().hold(game).orElseThrow()) {
            GameRow row = hold.row();
            hold.write(new Batch(
                    row.after(row.seq(), row.hash(), row.day(), clock), List.of(), List.of(), null, null, List.of()));
            hold.commit();
        }
    }

    private static Batch batch(GameStore.Hold hold, List<Entry> entries, List<Happening> happenings) {
        GameRow row = hold.row();
        return new Batch(
                row.after(entries.size(), 42, row.day(), row.clock()),
                entries,
                happenings,
                null,
                null,
                List.of(new AuditEntry(null, null, 0, "Test", null)));
    }
}
