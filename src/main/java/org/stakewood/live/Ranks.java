package org.stakewood.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stakewood.economy.measure.Criterion;
import org.stakewood.economy.measure.League;
import org.stakewood.economy.measure.Standing;
import org.stakewood.economy.view.PublicView;

/**
 * Everybody's place by the score, sorted once for all seats; leagues are ranked apart, but somebody who plays
 * alone is placed among the bots.
 */
final class Ranks {

    /**
     * A place.
     *
     * @param place 1 is the best
     * @param of how many are ranked
     */
    record Rank(int place, int of) {}

    private final Map<Integer, Rank> places = new HashMap<>();

    private Ranks() {}

    static Ranks of(PublicView view) {
        Ranks ranks = new Ranks();
        for (League league : League.values()) {
            var board = view.leaderboard(Criterion.PROFIT, league);
            for (Standing each : board) {
                ranks.places.put(each.account(), new Rank(each.place(), board.size()));
            }
            if (league == League.PEOPLE && board.size() == 1) {
                ranks.alone(view, board.head());
            }
        }
        return ranks;
    }

    private void alone(PublicView view, Standing one) {
        var bots = view.leaderboard(Criterion.PROFIT, League.BOTS);
        int better = bots.count(each -> each.value() > one.value());
        places.put(one.account(), new Rank(better + 1, bots.size() + 1));
    }

    /** Empty if the account is out of the game. */
    Optional<Rank> of(int account) {
        return Optional.ofNullable(places.get(account));
    }
}
