package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import org.stakewood.economy.event.DrawsHalted;
import org.stakewood.economy.event.SurchargeSet;
import org.stakewood.economy.measure.CreditFigures;
import org.stakewood.economy.money.Asset;

/** When the guards of the desks stepped in, and the day on which sOAK was cheapest against what stands behind it. */
final class Guards implements Finder {

    private static final double HALTED = 0.05;
    private static final double SURCHARGE = 0.02;
    private static final double LEAST_DISCOUNT = 0.03;

    @Override
    public Vector<TurningPoint> find(Recorded game) {
        return halts(game).appendAll(surcharge(game)).appendAll(discount(game));
    }

    private static Vector<TurningPoint> halts(Recorded game) {
        return game.of(DrawsHalted.class)
                .filter(each -> ((DrawsHalted) each.event()).halted())
                .map(each -> {
                    DrawsHalted e = (DrawsHalted) each.event();
                    return TurningPoint.on(Turn.HALTED, each.day(), HALTED)
                            .between(e.security(), e.price())
                            .by(e);
                });
    }

    private static Vector<TurningPoint> surcharge(Recorded game) {
        return game.of(SurchargeSet.class)
                .filter(each -> ((SurchargeSet) each.event()).surcharge() > 0)
                .map(each -> {
                    SurchargeSet e = (SurchargeSet) each.event();
                    return TurningPoint.on(Turn.SURCHARGE, each.day(), SURCHARGE + e.surcharge() / 1_000)
                            .between(e.security(), e.price())
                            .by(e);
                });
    }

    private static Vector<TurningPoint> discount(Recorded game) {
        return Vector.range(1, game.days() + 1)
                .filter(day -> below(game, day) >= LEAST_DISCOUNT)
                .maxBy(day -> below(game, day))
                .map(day -> {
                    CreditFigures credit = game.figures(day).credit();
                    long all = game.dollars(day, Asset.SOAK, credit.synthetic());
                    return TurningPoint.on(Turn.DISCOUNT, day, game.share(day, all) * below(game, day))
                            .between(credit.nav(), credit.synthAverage());
                })
                .toVector();
    }

    /** How far sOAK's price lies below its backing; negative above it, 0 where there is none. */
    private static double below(Recorded game, int day) {
        CreditFigures credit = game.figures(day).credit();
        boolean priced =
                credit != null && credit.synthetic() > 0 && credit.nav() > 0 && Double.isFinite(credit.synthAverage());
        return priced ? 1 - credit.synthAverage() / credit.nav() : 0;
    }
}
