package org.stakewood.store.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RecordingTest {

    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate TO = LocalDate.of(2021, 12, 31);

    @Test
    void eachGameGetsAStretchOfItsOwnWithinTheWindow() {
        Recording recording = recording(null);
        TreeSet<LocalDate> starts = new TreeSet<>();
        for (long seed = 0; seed < 2_000; seed++) {
            List<Double> closes = recording.cut(seed, 160);
            LocalDate start = recording.start(seed, 160);
            assertEquals(161, closes.size());
            assertTrue(!start.isBefore(FROM) && !start.plusDays(160).isAfter(TO), "seed " + seed + ": " + start);
            assertEquals(recording.cut(seed, 160), closes, "the same seed cuts the same stretch");
            starts.add(start);
        }
        assertEquals(FROM, starts.first());
        assertEquals(TO.minusDays(160), starts.last());
    }

    @Test
    void aGivenStartIsKept() {
        Recording recording = recording(LocalDate.of(2021, 5, 19));
        assertEquals(LocalDate.of(2021, 5, 19), recording.start(3, 20));
        assertEquals(recording.closes().get(138), recording.cut(3, 20).get(0));
        assertEquals(21, recording.cut(99, 20).size());
    }

    @Test
    void holdsTheRecordedCloses() {
        Recording march = Recordings.find(new RecordingWindow(
                        "eth-usd-daily", LocalDate.of(2020, 3, 11), LocalDate.of(2020, 3, 12), null))
                .orElseThrow();
        assertEquals(List.of(194.87, 112.35), march.closes());
    }

    @Test
    void aSeriesThatDoesNotCoverTheWindowIsNone() {
        assertTrue(Recordings.find(new RecordingWindow("eth-usd-daily", FROM, LocalDate.of(2023, 1, 1), null))
                .isEmpty());
        assertTrue(
                Recordings.find(new RecordingWindow("no-such", FROM, TO, null)).isEmpty());
    }

    private static Recording recording(LocalDate start) {
        return Recordings.find(new RecordingWindow("eth-usd-daily", FROM, TO, start))
                .orElseThrow();
    }
}
