package org.stakewood.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.event.CascadeEnded;

/** Days without a gap are one cascade. */
class CascadeSpanTest {

    private static Happening end(long seq, int day) {
        return new Happening(seq, 4, day, new CascadeEnded(day, 1, 1, 0, 25, 1, 1.1, 2, 2, 0, 25, 25));
    }

    @Test
    void daysWithoutAGapAreOne() {
        Vector<CascadeSpan> spans =
                CascadeSpan.of(Vector.of(end(10, 3), end(14, 4), end(20, 6), end(30, 9), end(31, 10)));
        assertEquals(Vector.of(3, 6, 9), spans.map(CascadeSpan::firstDay));
        assertEquals(Vector.of(4, 6, 10), spans.map(CascadeSpan::lastDay));
        assertEquals(Vector.of(20L, 30L, Long.MAX_VALUE), spans.map(CascadeSpan::before));
        assertEquals(14, spans.head().lastRow());
        assertTrue(spans.head().on(4) && !spans.head().on(5));
        assertTrue(CascadeSpan.of(Vector.empty()).isEmpty());
    }
}
