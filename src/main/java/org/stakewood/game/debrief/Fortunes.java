package org.stakewood.game.debrief;

import io.vavr.collection.Vector;

/** The day on which a person gained most, and the one on which a person lost most. */
final class Fortunes implements Finder {

    private static final double LEAST = 0.05;

    @Override
    public Vector<TurningPoint> find(Recorded game) {
        TurningPoint best = null;
        TurningPoint worst = null;
        for (int day = 2; day <= game.days(); day++) {
            long[] before = game.series().worths().get(day - 2);
            long[] after = game.series().worths().get(day - 1);
            for (int account : game.people()) {
                if (account >= before.length || before[account] <= 0) {
                    continue;
                }
                long change = after[account] - before[account];
                if (Math.abs((double) change) < LEAST * before[account]) {
                    continue;
                }
                if (change > 0 && (best == null || change > best.moved())) {
                    best = point(game, Turn.GAIN, day, account, before[account], after[account]);
                } else if (change < 0 && (worst == null || change < worst.moved())) {
                    worst = point(game, Turn.LOSS, day, account, before[account], after[account]);
                }
            }
        }
        return Vector.of(best, worst).filter(each -> each != null);
    }

    private static TurningPoint point(Recorded game, Turn turn, int day, int account, long before, long after) {
        long change = after - before;
        return TurningPoint.on(turn, day, game.share(day, change))
                .moved(change)
                .between(before / 1e6, after / 1e6)
                .of(account);
    }
}
