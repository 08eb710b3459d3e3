package org.stakewood.economy.lending;

import io.vavr.collection.Vector;

/**
 * An account's claims and debts in a market.
 *
 * @param market which
 * @param lines one for each asset it has touched
 * @param pledges stake that stands for its debts
 * @param flaggedOn day (1 is the first) since which it has been unhealthy; 0 if healthy
 */
public record MarketPosition(int market, Vector<Line> lines, Vector<Pledge> pledges, int flaggedOn) {

    public MarketPosition withLines(Vector<Line> other) {
        return new MarketPosition(market, other, pledges, flaggedOn);
    }

    public MarketPosition withPledges(Vector<Pledge> other) {
        return new MarketPosition(market, lines, other, flaggedOn);
    }

    public MarketPosition flagged(int day) {
        return new MarketPosition(market, lines, pledges, day);
    }
}
