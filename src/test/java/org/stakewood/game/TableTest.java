package org.stakewood.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Conservation;
import org.stakewood.economy.Scenarios;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.command.SeatCommand;
import org.stakewood.economy.command.SetTier;

/** A table without PostgreSQL: what waits, what fails, who learns it. */
class TableTest {

    private final MemoryStore store = new MemoryStore();
    private final Node node = new Node(store);
    private final long game = store.newGame(Scenarios.everything(), 3, 4, 3_600_000);

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void whatQueuesDuringACommitIsCommittedTogether() throws Exception {
        node.act(game, new ClockAct.Start());
        CountDownLatch slow = new CountDownLatch(1);
        List<Integer> sizes = new ArrayList<>();
        store.beforeWrite = batch -> {
            sizes.add(batch.entries().size());
            await(slow);
        };
        List<CompletionStage<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            answers.add(submit("k" + i, 1_000_000));
        }
        slow.countDown();
        answers.forEach(Node::get);
        assertEquals(500, sizes.stream().mapToInt(Integer::intValue).sum());
        assertTrue(sizes.size() <= 8, "batches of " + sizes);
        assertTrue(sizes.stream().allMatch(each -> each <= 200), "batches of " + sizes);
    }

    @Test
    void tooManyAreToldSo() {
        node.act(game, new ClockAct.Start());
        CountDownLatch slow = new CountDownLatch(1);
        store.beforeWrite = batch -> await(slow);
        List<CompletionStage<Answer>> answers = new ArrayList<>();
        assertThrows(Busy.class, () -> {
            for (int i = 0; i < 3_000; i++) {
                answers.add(submit("k" + i, 1_000_000));
            }
        });
        assertTrue(answers.size() >= 2_000);
        slow.countDown();
        assertEquals(answers.size(), answers.stream().map(Node::get).distinct().count());
    }

    @Test
    void aDefectIsItsOwnCommandsAlone() {
        node.act(game, new ClockAct.Start());
        // There is no such level of operations: the program fails at it.
        SeatCommand broken = new SetTier(1, null);
        CompletionStage<Answer> before = submit("before", 1_000_000);
        CompletionStage<Answer> defect = node.table(game).submit("defect", broken, null);
        CompletionStage<Answer> after = submit("after", 1_000_000);
        assertInstanceOf(Answer.Accepted.class, Node.get(before));
        Answer.Defect answer = assertInstanceOf(Answer.Defect.class, Node.get(defect));
        assertInstanceOf(Answer.Accepted.class, Node.get(after));
        assertEquals(answer, node.table(game).answer(1, "defect").orElseThrow());
        assertEquals(1, node.registry.counter("stakewood.defects").count());
        Moment here = node.table(game).current();
        try (Node other = new Node(store)) {
            assertEquals(here.world(), other.table(game).current().world());
        }
    }

    @Test
    void whatCannotBeWrittenFailsAloneToo() {
        node.act(game, new ClockAct.Start());
        store.beforeWrite = batch -> {
            if (batch.entries().stream().anyMatch(each -> each.key().equals("0:poison"))) {
                throw new StoreException("the store objects", false, null);
            }
        };
        List<CompletionStage<Answer>> good = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            good.add(submit("good" + i, 1_000_000));
        }
        CompletionStage<Answer> poison = submit("poison", 1_000_000);
        for (int i = 5; i < 10; i++) {
            good.add(submit("good" + i, 1_000_000));
        }
        good.forEach(each -> assertInstanceOf(Answer.Accepted.class, Node.get(each)));
        CompletionException failed = assertThrows(
                CompletionException.class, () -> poison.toCompletableFuture().join());
        assertInstanceOf(StoreException.class, failed.getCause());
        assertInstanceOf(Answer.Accepted.class, Node.get(submit("next", 1_000_000)));
    }

    @Test
    void aStoreThatIsAwayIsWaitedFor() {
        node.act(game, new ClockAct.Start());
        AtomicInteger tries = new AtomicInteger();
        store.beforeWrite = batch -> {
            if (tries.incrementAndGet() < 5) {
                throw new StoreException("away", true, null);
            }
        };
        assertInstanceOf(Answer.Accepted.class, Node.get(submit("k", 1_000_000)));
        assertEquals(5, tries.get());
    }

    @Test
    void aBatchThatWasKeptAlthoughItsCommitFailedIsNotDoneAgain() {
        node.act(game, new ClockAct.Start());
        AtomicInteger commits = new AtomicInteger();
        try (Node other = new Node(LosingStore.of(store, commits))) {
            Answer answer = Node.get(other.table(game).submit("k", new Delegate(0, 0, 1_000_000), null));
            assertInstanceOf(Answer.Accepted.class, answer);
            assertEquals(1, commits.get());
            assertEquals(1, other.table(game).current().seq());
            assertEquals(answer, other.table(game).answer(0, "k").orElseThrow());
        }
    }

    @Test
    void waitingIsBounded() {
        CountDownLatch waiting = new CountDownLatch(64);
        List<CompletableFuture<Boolean>> waited = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            CompletableFuture<Boolean> done = new CompletableFuture<>();
            waited.add(done);
            new Thread(() -> done.complete(
                            node.tables.await(new Awaited(waiting)).isEmpty()))
                    .start();
        }
        await(waiting);
        assertThrows(Busy.class, () -> node.tables.await(CompletableFuture.completedFuture(1)));
        waited.forEach(each -> assertTrue(each.join()));
        assertEquals(1, node.tables.await(CompletableFuture.completedFuture(1)).orElseThrow());
    }

    @Test
    void aDroppedGameIsLoadedAgainAndTheOldReferenceStillWorks() {
        node.act(game, new ClockAct.Start());
        Table old = node.table(game);
        Node.get(submit("a", 1_000_000));
        node.tables.drop(old);
        Table fresh = node.table(game);
        assertNotSame(old, fresh);
        assertEquals(old.current().world(), fresh.current().world());
        assertInstanceOf(Answer.Accepted.class, Node.get(old.submit("b", new Delegate(0, 0, 1_000_000), null)));
        assertInstanceOf(Answer.Accepted.class, Node.get(fresh.submit("c", new Delegate(0, 0, 1_000_000), null)));
        Node.get(old.look());
        assertEquals(fresh.current().world(), old.current().world());
    }

    @Test
    void aGameIsIdleOnlyWhenNobodyNeedsIt() throws Exception {
        Table table = node.table(game);
        assertTrue(!table.idle(Duration.ofMinutes(15)));
        assertTrue(table.idle(Duration.ofNanos(1)));
        Watch watch = table.watch();
        assertTrue(!table.idle(Duration.ofNanos(1)));
        watch.close();
        watch.close();
        assertTrue(table.idle(Duration.ofNanos(1)));
        node.act(game, new ClockAct.Start());
        assertTrue(!table.idle(Duration.ofNanos(1)));
    }

    @Test
    void aMemoryThatDiffersFromTheStoreIsDropped() {
        node.act(game, new ClockAct.Start());
        Table table = node.table(game);
        try (Node other = new Node(store)) {
            // Another program wrote a row that ends differently here.
            store.beforeWrite = batch -> batch.entries().replaceAll(each -> each.sealed(1));
            Node.get(other.table(game).submit("x", new Delegate(0, 0, 1_000_000), null));
            store.beforeWrite = batch -> {};
        }
        CompletionStage<Answer> answer = table.submit("y", new Delegate(0, 0, 1_000_000), null);
        CompletionException failed = assertThrows(
                CompletionException.class, () -> answer.toCompletableFuture().join());
        assertInstanceOf(GameNotPlayable.class, failed.getCause());
        assertTrue(table.lost());
    }

    @Test
    void botsActAsPartOfTheDayAndNeverForAPerson() {
        Bots both = (view, seed) -> Vector.of(new Delegate(0, 0, 1_000_000), new Delegate(1, 0, 1_000_000));
        try (Node with = new Node(store, both, Conservation::check)) {
            Table table = with.table(game);
            Node.get(table.submit("hand", new org.stakewood.economy.command.HandSeat(0, true, true, false)));
            with.act(game, new ClockAct.RunUntil(1));
            with.act(game, new ClockAct.Step(1));
            Entry day = store.find(game, "day:1").orElseThrow();
            assertEquals(
                    Vector.of(new Delegate(1, 0, 1_000_000)),
                    ((org.stakewood.economy.command.PassDay) day.command()).orders());
        }
    }

    @Test
    void botsThatFailCostTheirOrdersAndNotTheDay() {
        Bots failing = (view, seed) -> {
            throw new IllegalStateException("a bot's defect");
        };
        try (Node with = new Node(store, failing, Conservation::check)) {
            with.act(game, new ClockAct.Start());
            with.act(game, new ClockAct.Step(1));
            assertEquals(1, with.table(game).current().day());
        }
    }

    private CompletionStage<Answer> submit(String key, long amount) {
        return node.table(game).submit(key, new Delegate(0, 0, amount), null);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** An answer that never comes, and tells that somebody waits for it. */
    private static final class Awaited extends CompletableFuture<Integer> {

        private final CountDownLatch waiting;

        Awaited(CountDownLatch waiting) {
            this.waiting = waiting;
        }

        @Override
        public Integer get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
            waiting.countDown();
            return super.get(time, unit);
        }
    }
}
