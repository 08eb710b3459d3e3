package org.stakewood.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One connection: what is posted arrives once and in order; who does not read harms nobody. */
class LiveStreamTest {

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final LiveStream stream =
            new LiveStream(Reader.wall(false, "en"), each -> begun.incrementAndGet(), each -> ended.incrementAndGet());

    @Test
    void everythingArrivesOnceAndInOrder() throws InterruptedException {
        Listening reader = Listening.to(stream.items());
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < 3; writer++) {
            String prefix = writer + ":";
            writers.add(new Thread(() -> IntStream.range(0, 20).forEach(i -> post(prefix + i))));
        }
        writers.forEach(Thread::start);
        for (Thread each : writers) {
            each.join();
        }
        for (int writer = 0; writer < 3; writer++) {
            String prefix = writer + ":";
            List<String> got = reader.items.stream()
                    .map(Item::id)
                    .filter(id -> id.startsWith(prefix))
                    .toList();
            assertEquals(IntStream.range(0, 20).mapToObj(i -> prefix + i).toList(), got);
        }
        assertEquals(1, begun.get());
    }

    @Test
    void whatIsPostedBeforeAnybodyListensWaits() {
        post("1");
        post("2");
        assertEquals(List.of("1", "2"), ids(Listening.to(stream.items())));
    }

    @Test
    void whoDoesNotReadCostsLittleAndIsToldToLoadAnew() {
        Listening reader = Listening.stalled(stream.items());
        int lost = 0;
        for (int i = 0; i < 10_000; i++) {
            lost += post(Integer.toString(i)) ? 1 : 0;
        }
        assertEquals(0, reader.items.size());
        assertTrue(lost > 0);
        reader.take(10_000);
        assertTrue(reader.items.size() <= 3 * Letterbox.MOST, "kept " + reader.items.size());
        assertTrue(reader.items.stream().anyMatch(each -> each.name().equals("reload")));
        assertEquals("9999", reader.items.get(reader.items.size() - 1).id());
        assertNull(reader.failure);
        assertFalse(reader.completed);
    }

    @Test
    void theLastWordIsHeardBeforeTheEnd() {
        Listening reader = Listening.to(stream.items());
        stream.end(Item.gone());
        assertEquals("gone", reader.items.get(reader.items.size() - 1).name());
        assertTrue(reader.completed);
        assertTrue(stream.ended());
        assertFalse(stream.hungUp());
        post("after the end");
        assertEquals(1, ended.get());
        assertEquals(1, reader.items.size());
    }

    @Test
    void anEndBeforeAnybodyListensIsHeardToo() {
        stream.end(Item.gone());
        Listening reader = Listening.to(stream.items());
        assertEquals(1, reader.items.size());
        assertTrue(reader.completed);
    }

    @Test
    void aReaderWhoHangsUpIsNoticedOnce() {
        Listening reader = Listening.to(stream.items());
        reader.hangUp();
        assertEquals(1, ended.get());
        assertTrue(stream.hungUp());
        post("nobody");
        stream.end(Item.gone());
        assertEquals(1, ended.get());
    }

    @Test
    void beatsEveryFifteenSecondsAndChecksEverySecondTime() {
        long now = System.nanoTime();
        List<Integer> beats = new ArrayList<>();
        List<Integer> checks = new ArrayList<>();
        for (int second = 0; second <= 65; second++) {
            if (stream.beats(now + second * 1_000_000_000L)) {
                beats.add(second);
            }
            if (stream.checks()) {
                checks.add(second);
            }
        }
        assertEquals(List.of(15, 30, 45, 60), beats);
        assertEquals(List.of(15, 45), checks);
    }

    private boolean post(String id) {
        return stream.post(Item.mine(id, "{}"));
    }

    private static List<String> ids(Listening reader) {
        return reader.items.stream().map(Item::id).toList();
    }
}
