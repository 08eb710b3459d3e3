package org.stakewood.game;

import org.stakewood.economy.Refusal;
import org.stakewood.economy.command.Command;

/**
 * A row of the journal.
 *
 * @param seq its number in the game, from 1 without a gap
 * @param day the day being played (1 is the first)
 * @param key unique in the game; a repeated key gets the first answer
 * @param account who acted; null for days and acts of a host
 * @param command what was asked
 * @param result what became of it
 * @param refusal why not; null unless refused
 * @param millis how long the person had seen the day, as told by the page; null if unknown
 * @param hash state after the batch, on its last row; null on the others
 */
public record Entry(
        long seq,
        int day,
        String key,
        Integer account,
        Command command,
        Result result,
        Refusal refusal,
        Integer millis,
        Long hash) {

    /** The last row of a batch. */
    public Entry sealed(long stateHash) {
        return new Entry(seq, day, key, account, command, result, refusal, millis, stateHash);
    }
}
