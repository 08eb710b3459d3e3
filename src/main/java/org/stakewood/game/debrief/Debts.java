package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import org.stakewood.economy.event.DeficitCovered;
import org.stakewood.economy.event.PositionLiquidated;
import org.stakewood.economy.event.VaultAbsorbed;
import org.stakewood.economy.scenario.Tank;
import org.stakewood.game.Happening;

/** What others, the vault and the tanks did with debts, a day's together. */
final class Debts implements Finder {

    @Override
    public Vector<TurningPoint> find(Recorded game) {
        return liquidated(game).appendAll(absorbed(game)).appendAll(uncovered(game));
    }

    private static Vector<TurningPoint> liquidated(Recorded game) {
        return days(game.of(PositionLiquidated.class)).map(day -> {
            long repaid = day.map(each -> (PositionLiquidated) each.event())
                    .map(each -> game.dollars(day.head().day(), each.debtAsset(), each.repaid()))
                    .sum()
                    .longValue();
            return summed(game, Turn.LIQUIDATED, day, repaid);
        });
    }

    private static Vector<TurningPoint> absorbed(Recorded game) {
        return days(game.of(VaultAbsorbed.class)).map(day -> {
            long debt = day.map(each -> (VaultAbsorbed) each.event())
                    .map(each -> game.dollars(day.head().day(), each.asset(), each.debt()))
                    .sum()
                    .longValue();
            return summed(game, Turn.BACKSTOP, day, debt);
        });
    }

    /** Those that suppliers and holders themselves bore are told before those that a fund bore. */
    private static Vector<TurningPoint> uncovered(Recorded game) {
        return days(game.of(DeficitCovered.class)).map(day -> {
            long borne = day.map(each -> (DeficitCovered) each.event())
                    .map(each -> game.dollars(day.head().day(), each.asset(), each.amount()))
                    .sum()
                    .longValue();
            long claimants = day.map(each -> (DeficitCovered) each.event())
                    .filter(each -> each.tank() == Tank.HAIRCUT)
                    .map(each -> game.dollars(day.head().day(), each.asset(), each.amount()))
                    .sum()
                    .longValue();
            return summed(game, Turn.UNCOVERED, day, borne).between(borne / 1e6, claimants / 1e6);
        });
    }

    private static TurningPoint summed(Recorded game, Turn turn, Vector<Happening> day, long moved) {
        int on = day.head().day();
        return TurningPoint.on(turn, on, game.share(on, moved))
                .moved(moved)
                .count(day.size())
                .by(day.head().event());
    }

    private static Vector<Vector<Happening>> days(Vector<Happening> all) {
        return all.groupBy(Happening::day).values().toVector();
    }
}
