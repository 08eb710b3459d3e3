package org.stakewood.web.wall;

import java.util.List;

/**
 * The projector after the last day.
 *
 * @param summary what became of the network, in a sentence
 * @param best the leaderboard's top
 * @param seed where all chance of the game came from
 * @param proof what was published before the start, so that everybody can check the seed
 * @param nonce the second half of what was hashed
 * @param recorded the recorded day with which it began, in words; null without a recording
 */
public record EndView(
        String title, String summary, List<BestLine> best, String seed, String proof, String nonce, String recorded) {}
