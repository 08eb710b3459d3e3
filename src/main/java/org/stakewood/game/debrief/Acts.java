package org.stakewood.game.debrief;

import io.vavr.collection.Vector;
import org.stakewood.economy.event.ClientBugStruck;
import org.stakewood.economy.event.CongestionChanged;
import org.stakewood.economy.event.ContractRobbed;
import org.stakewood.economy.event.DepositsGrew;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.LoanDemandMoved;
import org.stakewood.economy.event.NewsPublished;
import org.stakewood.economy.event.PriceJumped;
import org.stakewood.economy.event.RuleChanged;
import org.stakewood.economy.event.SoldOff;
import org.stakewood.economy.event.StakersLeft;
import org.stakewood.economy.event.StormChanged;
import org.stakewood.economy.money.Amount;
import org.stakewood.economy.money.Asset;
import org.stakewood.game.Happening;

/** Changed rules, and what struck from outside. */
final class Acts implements Finder {

    private static final double RULE = 0.04;
    private static final double BUG = 0.04;
    private static final double SPELL = 0.03;
    private static final double NEWS = 0.01;

    @Override
    public Vector<TurningPoint> find(Recorded game) {
        Vector<TurningPoint> rules = game.of(RuleChanged.class)
                .map(each -> TurningPoint.on(Turn.RULE, each.day(), RULE).by(each.event()));
        return rules.appendAll(game.of(ClientBugStruck.class)
                        .map(each ->
                                TurningPoint.on(Turn.SHOCK, each.day(), BUG).by(each.event())))
                .appendAll(game.of(NewsPublished.class)
                        .map(each ->
                                TurningPoint.on(Turn.SHOCK, each.day(), NEWS).by(each.event())))
                .appendAll(game.of(StormChanged.class)
                        .filter(each -> ((StormChanged) each.event()).factor() != 1)
                        .appendAll(game.of(CongestionChanged.class)
                                .filter(each -> ((CongestionChanged) each.event()).fee() > 0))
                        .map(each ->
                                TurningPoint.on(Turn.SHOCK, each.day(), SPELL).by(each.event())))
                .appendAll(game.of(PriceJumped.class)
                        .appendAll(game.of(ContractRobbed.class))
                        .appendAll(game.of(StakersLeft.class))
                        .appendAll(game.of(SoldOff.class))
                        .appendAll(game.of(DepositsGrew.class))
                        .appendAll(game.of(LoanDemandMoved.class))
                        .map(each -> struck(game, each)));
    }

    private static TurningPoint struck(Recorded game, Happening happening) {
        long moved = moved(game, happening.day(), happening.event());
        return TurningPoint.on(Turn.SHOCK, happening.day(), game.share(happening.day(), moved))
                .moved(moved)
                .by(happening.event());
    }

    private static long moved(Recorded game, int day, Event event) {
        if (event instanceof PriceJumped e) {
            long all = game.dollars(day, Asset.OAK, game.figures(day).supply());
            return Amount.floorTimes(all, Math.abs(e.factor() - 1) / e.factor());
        }
        if (event instanceof ContractRobbed e) {
            return Amount.add(
                    e.usd(),
                    Amount.add(game.dollars(day, Asset.OAK, e.oak()), game.dollars(day, Asset.SOAK, e.soak())));
        }
        if (event instanceof StakersLeft e) {
            return game.dollars(day, Asset.OAK, e.stake());
        }
        if (event instanceof SoldOff e) {
            return game.dollars(day, e.asset(), e.amount());
        }
        if (event instanceof LoanDemandMoved e) {
            return Math.abs(e.usd());
        }
        return ((DepositsGrew) event).amount();
    }
}
