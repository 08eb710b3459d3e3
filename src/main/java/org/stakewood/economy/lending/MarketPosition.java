package org.stakewood.economy.lending;

import io.vavr.collection.Vector;
import org.stakewood.economy.money.Asset;

/**
 * An account's claims and debts in a market.
 *
 * @param market which
 * @param lines one for each asset it has touched
 * @param pledges stake that stands for its debts
 * @param flaggedOn day (1 is the first) since which it has been unhealthy; 0 if healthy
 */
public record MarketPosition(int market, Vector<Line> lines, Vector<Pledge> pledges, int flaggedOn) {

    /** Nothing in a market. */
    public static MarketPosition open(int market) {
        return new MarketPosition(market, Vector.empty(), Vector.empty(), 0);
    }

    /** The line of an asset; an empty one if it was never touched. */
    public Line line(Asset asset) {
        for (Line each : lines) {
            if (each.asset() == asset) {
                return each;
            }
        }
        return Line.open(asset);
    }

    /** Shares of a validator that stand for the debts here. */
    public long pledged(int validator) {
        for (Pledge each : pledges) {
            if (each.validator() == validator) {
                return each.shares();
            }
        }
        return 0;
    }

    /** True if anything is owed. */
    public boolean indebted() {
        for (Line each : lines) {
            if (each.indebted()) {
                return true;
            }
        }
        return false;
    }

    /** True if this says nothing. */
    public boolean empty() {
        return lines.isEmpty() && pledges.isEmpty() && flaggedOn == 0;
    }

    /** This position with another line of its asset; an empty one is left out. */
    public MarketPosition with(Line line) {
        int at = lines.indexWhere(each -> each.asset() == line.asset());
        if (line.empty()) {
            return at < 0 ? this : withLines(lines.removeAt(at));
        }
        return withLines(at < 0 ? lines.append(line) : lines.update(at, line));
    }

    /** This position with so many pledged shares of a validator. */
    public MarketPosition withPledged(int validator, long shares) {
        int at = pledges.indexWhere(each -> each.validator() == validator);
        if (shares == 0) {
            return at < 0 ? this : withPledges(pledges.removeAt(at));
        }
        Pledge pledge = new Pledge(validator, shares);
        return withPledges(at < 0 ? pledges.append(pledge) : pledges.update(at, pledge));
    }

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
