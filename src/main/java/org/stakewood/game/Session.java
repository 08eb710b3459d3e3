package org.stakewood.game;

import java.time.Instant;
import java.util.List;

/**
 * A class, or somebody playing alone.
 *
 * @param id its number
 * @param code what people type to join
 * @param host who runs it; null for somebody playing alone
 * @param title free text of the host
 * @param scenario id of the scenario
 * @param locked true if nobody may join
 * @param seats players' seats of each network
 * @param games its networks by arm; at least one
 * @param terms on what terms people come in
 * @param createdAt when it was made
 * @param archived true once it is put away
 */
public record Session(
        long id,
        String code,
        Long host,
        String title,
        String scenario,
        boolean locked,
        int seats,
        List<Long> games,
        Terms terms,
        Instant createdAt,
        boolean archived) {

    /** The first network. */
    public long game() {
        return games.get(0);
    }
}
