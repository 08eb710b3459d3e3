package org.stakewood.laboratory;

import java.util.List;
import org.stakewood.economy.command.Borrow;
import org.stakewood.economy.command.Repay;
import org.stakewood.economy.farming.ProgrammeKind;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.view.MarketView;
import org.stakewood.economy.view.SeatView;

/**
 * Somebody who borrows for the reward alone: every morning a part of the market's cash of the asset whose reward beats
 * its rate by most; what costs more than it brings is repaid.
 */
final class Miner {

    private static final List<Asset> ASSETS = List.of(Asset.USD, Asset.OAK);
    private static final int PART = 20;
    private static final long SMALLEST = Bare.ONE / 100;

    private final Play play;
    private final int id;

    Miner(Play play, int id) {
        this.play = play;
        this.id = id;
    }

    /** What it does before a day passes. */
    void morning() {
        Asset best = null;
        for (Asset each : ASSETS) {
            if (gain(each) < 0) {
                repay(each);
            } else if (room(each) >= SMALLEST && (best == null || gain(each) > gain(best))) {
                best = each;
            }
        }
        if (best != null) {
            play.attempt(new Borrow(id, 0, best, room(best)));
        }
    }

    /** Reward less rate of a year on what is borrowed. */
    private double gain(Asset asset) {
        SeatView seat = play.seat(id);
        return seat.farm().rate(ProgrammeKind.BORROWERS, asset)
                - seat.market(0).rate(asset).borrow();
    }

    private long room(Asset asset) {
        MarketView market = play.seat(id).market(0);
        return Math.min(market.book(asset).cash() / PART, market.borrowable(asset));
    }

    private void repay(Asset asset) {
        MarketView market = play.seat(id).market(0);
        long held = play.seat(id).account().balances().of(asset);
        long part = Math.min(held, Math.max(SMALLEST, market.owed(asset) / 4));
        if (market.owed(asset) > 0 && part > 0) {
            play.attempt(new Repay(id, 0, asset, Math.min(part, market.owed(asset)), false));
        }
    }
}
