package org.stakewood.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.event.NetworkHalted;
import org.stakewood.game.Happening;

/** What is kept for those who come back: thirty days, no gap. */
class RingTest {

    private final Ring ring = new Ring(100);

    @Test
    void whoHasTheBeginningMissesNothing() {
        assertEquals(Optional.of(List.of()), seqs(100));
        assertEquals(Optional.empty(), seqs(99));
        day(1, 110);
        day(2, 120);
        assertEquals(Optional.of(List.of(110L, 120L)), seqs(100));
        assertEquals(Optional.of(List.of(120L)), seqs(115));
        assertEquals(Optional.of(List.of()), seqs(125));
        assertEquals(110, ring.beforeLast());
    }

    @Test
    void keepsThirtyDays() {
        for (int day = 1; day <= 50; day++) {
            day(day, 100 + day);
        }
        List<Long> kept = seqs(120).orElseThrow();
        assertEquals(Ring.DAYS, kept.size());
        assertEquals(150, kept.get(29));
        assertEquals(Optional.empty(), seqs(119));
        assertTrue(ring.happeningsSince(0).stream().allMatch(each -> each.seq() > 120));
    }

    @Test
    void newsInTheMiddleOfADayPushNoDayOut() {
        for (int day = 1; day <= 10; day++) {
            day(day, day * 1_000L);
            day(day, day * 1_000L + 500);
        }
        assertEquals(20, seqs(100).orElseThrow().size());
    }

    @Test
    void aGapEndsWhatCanBeTold() {
        day(1, 110);
        ring.restart(200);
        assertEquals(Optional.empty(), seqs(110));
        assertEquals(Optional.of(List.of()), seqs(200));
    }

    @Test
    void happeningsAreFoundAfterARowWhetherTheyAreInAChapterYetOrNot() {
        day(1, 110);
        ring.happened(List.of(happening(112), happening(114)));
        assertEquals(
                List.of(112L, 114L),
                ring.happeningsSince(110).stream().map(Happening::seq).toList());
        assertEquals(
                List.of(110L, 112L, 114L),
                ring.happeningsSince(100).stream().map(Happening::seq).toList());
    }

    private void day(int day, long seq) {
        ring.happened(List.of(happening(seq)));
        ring.add(new Chapter(seq, day, List.copyOf(ring.pending()), Map.of()));
    }

    private static Happening happening(long seq) {
        return new Happening(seq, 0, 1, new NetworkHalted(1));
    }

    private Optional<List<Long>> seqs(long row) {
        return ring.since(row)
                .map(chapters -> chapters.stream().map(Chapter::seq).toList());
    }
}
