package org.stakewood.game;

import java.util.List;

/**
 * Everything that one transaction writes.
 *
 * @param row the game after it
 * @param entries rows of the journal
 * @param happenings what happened
 * @param day figures of the day that passed; null if none did
 * @param snapshot world at the end of the batch; null if it is not kept
 * @param audit acts of hosts
 */
public record Batch(
        GameRow row,
        List<Entry> entries,
        List<Happening> happenings,
        DayRecord day,
        Snapshot snapshot,
        List<AuditEntry> audit) {}
