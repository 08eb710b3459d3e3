package org.stakewood.game;

/**
 * What is stored of a game beside its journal; read and written under the game's lock.
 *
 * @param id the game
 * @param session the session it belongs to
 * @param rules rules of its running part
 * @param version rises with every change
 * @param seq last row of the journal
 * @param hash state after it
 * @param day days that have passed
 * @param days length of the game
 * @param clock its clock
 */
public record GameRow(
        long id, long session, int rules, long version, long seq, long hash, int day, int days, ClockState clock) {

    /** The row after a batch. */
    public GameRow after(long newSeq, long newHash, int newDay, ClockState newClock) {
        return new GameRow(id, session, rules, version + 1, newSeq, newHash, newDay, days, newClock);
    }

    /** The row with newer rules, under which the same state may have another hash. */
    public GameRow raised(int newRules, long newHash) {
        return new GameRow(id, session, newRules, version + 1, seq, newHash, day, days, clock);
    }
}
