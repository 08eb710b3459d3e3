package org.stakewood.game.session;

import java.util.List;
import org.stakewood.economy.World;
import org.stakewood.game.ClockState;
import org.stakewood.game.GameStart;

/**
 * A session as it is written first.
 *
 * @param host null for somebody playing alone
 * @param draw seed of the drawing of networks
 * @param labelled true if people are told the label of their network
 * @param games its networks
 */
public record SessionPlan(
        String code,
        Long host,
        String title,
        String scenario,
        boolean locked,
        int seats,
        long millisPerDay,
        int breathSeconds,
        List<String> guests,
        Terms terms,
        long draw,
        boolean labelled,
        List<Network> games) {

    /**
     * A network of it.
     *
     * @param label what the host calls it; may be empty
     * @param changed rules that differ from its scenario from the beginning
     * @param start what it begins with
     * @param opening its world before the first day
     * @param hash state of that world
     * @param seedHash published before the start: SHA-256 of seed and nonce
     * @param nonce told after the end, with the seed
     * @param clock the clock it begins with
     */
    public record Network(
            String label,
            List<RuleChange> changed,
            GameStart start,
            World opening,
            long hash,
            byte[] seedHash,
            byte[] nonce,
            ClockState clock) {}
}
