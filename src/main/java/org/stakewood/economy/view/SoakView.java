package org.stakewood.economy.view;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.Positions;
import org.stakewood.economy.World;
import org.stakewood.economy.lending.Health;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.synthetic.Backing;
import org.stakewood.economy.synthetic.Condition;
import org.stakewood.economy.synthetic.ImpliedDefault;
import org.stakewood.economy.synthetic.Loan;
import org.stakewood.economy.synthetic.LoanMark;

/** What is in an sOAK: all loans by health, without names, at the figures that everybody may see. */
public final class SoakView {

    /** Lower edges of the bands, best first. */
    private static final Vector<Double> EDGES = Vector.of(1.5, 1.15, 1.0, 0.0);

    private static final int STEPS = 20;

    private final World world;

    SoakView(World world) {
        this.world = world;
    }

    /** All loans, the healthiest band first; empty bands too. One pass over the accounts. */
    public Vector<LoanBand> bands() {
        double mark = Oracle.of(world).cascadeMark();
        LoanBand[] bands = EDGES.map(each -> new LoanBand(each, 0, 0, 0)).toJavaArray(LoanBand[]::new);
        for (Account account : world.accounts()) {
            if (account.credit() == Positions.NONE) {
                continue;
            }
            for (Loan loan : account.credit().loans()) {
                LoanMark seen = Condition.published(world, loan);
                if (seen.debt() > 0) {
                    int band = band(Condition.of(world, loan, seen, 1, mark).health());
                    bands[band] = bands[band].plus(seen.stake(), seen.debt());
                }
            }
        }
        return Vector.of(bands);
    }

    /**
     * For every debt the part of what stands behind it that must be lost until it is in default, in 0…1, smallest first:
     * for a loan the pledge, for a market debt the price of OAK. Without names; debts that no such loss endangers are
     * left out.
     */
    public Vector<Double> losses() {
        double mark = Oracle.of(world).cascadeMark();
        Vector<Double> losses = Vector.empty();
        for (Account account : world.accounts()) {
            if (account.credit() == Positions.NONE) {
                continue;
            }
            for (Loan loan : account.credit().loans()) {
                LoanMark seen = Condition.published(world, loan);
                losses = seen.debt() > 0 ? losses.append(loss(loan, seen, mark)) : losses;
            }
            for (MarketPosition each : account.credit().markets()) {
                losses = each.indebted() ? withMarket(losses, account.id(), each.market()) : losses;
            }
        }
        return losses.sorted();
    }

    private Vector<Double> withMarket(Vector<Double> losses, int account, int market) {
        double price = Health.liquidationPrice(world, account, market);
        double now = Oracle.of(world).average(Asset.OAK);
        boolean fall = price <= now || Health.of(world, account, market).ratio() < 1;
        return fall ? losses.append(Math.max(0, 1 - price / now)) : losses;
    }

    /** The same of one loan as its holder sees it. */
    double loss(LoanView own) {
        Condition now = own.condition();
        return loss(own.loan(), new LoanMark(own.loan().pledged(), now.stake(), now.debt()), now.price());
    }

    private double loss(Loan loan, LoanMark figures, double mark) {
        double low = 0;
        double high = 1;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (Condition.of(world, loan, figures, 1 - middle, mark).health() < 1) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    /** Covered part of all sOAK: what the loans would bring, at most what they owe. */
    public double nav() {
        return Backing.nav(world);
    }

    /** Micro-sOAK of debts that what stands behind them would cover; what the NAV divides. */
    public double covered() {
        return Backing.covered(world, world.accounts());
    }

    /** Micro-OAK pledged for loans. */
    public long pledged() {
        return Backing.stakePledged(world);
    }

    /** Pledged OAK for one sOAK; NaN while there is none. */
    public double backing() {
        return Backing.pledged(world);
    }

    /** OAK for one sOAK in its market, averaged. */
    public double price() {
        return Oracle.of(world).soakAverage();
    }

    /** Share of loans that this price expects to be lost. */
    public double impliedDefault() {
        return ImpliedDefault.of(world);
    }

    /** Micro-sOAK in existence. */
    public long outstanding() {
        return world.supply().outstanding(Asset.SOAK);
    }

    /** Micro-sOAK whose loan was written off. */
    public long unbacked() {
        return world.credit().orphan();
    }

    private static int band(double health) {
        for (int at = 0; at < EDGES.size() - 1; at++) {
            if (health >= EDGES.get(at)) {
                return at;
            }
        }
        return EDGES.size() - 1;
    }
}
