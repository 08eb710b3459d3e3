package org.stakewood.laboratory;

import java.util.ArrayList;
import java.util.List;
import org.stakewood.economy.AccountKind;
import org.stakewood.economy.event.CascadePassed;
import org.stakewood.economy.event.DeskInterestPaid;
import org.stakewood.economy.event.DrawsHalted;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.LoanCalled;
import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.event.PositionFlagged;
import org.stakewood.economy.event.PositionLiquidated;
import org.stakewood.economy.event.PositionSeized;
import org.stakewood.economy.measure.CreditFigures;
import org.stakewood.economy.measure.DayFigures;
import org.stakewood.economy.scenario.Endowment;
import org.stakewood.economy.scenario.Group;
import org.stakewood.economy.scenario.OpeningCredit;
import org.stakewood.economy.scenario.Spread;

/** A whole game of a class in which bots sit on all seats, and what is counted in it. */
final class ClassGame {

    static final int SEATS = 30;

    private static final double ABOVE_PAR = 1.01;

    private int days;
    private int halted;
    private int haltedAbovePar;
    private int abovePar;
    private int switches;
    private int defaults;
    private int calls;
    private int flags;
    private int liquidated;
    private int seized;
    private double interestRate;
    private double interestDays;
    private double dearest = Double.NEGATIVE_INFINITY;
    private double cheapest = Double.POSITIVE_INFINITY;
    private double leastSecurity = 1;
    private double fallen;
    private double amplification;
    private CreditFigures last;

    private ClassGame() {}

    static ClassGame play(Variant variant, long seed) {
        return play(variant, SEATS, seed);
    }

    static ClassGame play(Variant variant, int seats, long seed) {
        ClassGame counted = new ClassGame();
        Play.open(variant, seed, seats).toEnd(counted::look);
        return counted;
    }

    /** The same class in which those on the seats borrow against their stake as loopers do; no seat is left. */
    static Variant borrowing(Variant variant) {
        return borrowing(variant, SEATS);
    }

    /** With so many of those on the seats who do; the others are left to be seated. */
    static Variant borrowing(Variant variant, int borrowers) {
        if (borrowers == 0) {
            return variant;
        }
        Endowment player = variant.scenario().genesis().player();
        List<Group> groups = new ArrayList<>(variant.scenario().genesis().groups());
        groups.add(new Group(
                AccountKind.LOOPER,
                borrowers,
                true,
                borrowers * player.bonded(),
                borrowers * player.oak(),
                borrowers * player.usd(),
                Spread.EQUAL,
                0,
                false,
                new OpeningCredit(true, null, null, null)));
        return variant.with("genesis.groups", groups);
    }

    private void look(Play play) {
        DayFigures figures = play.figures();
        last = figures.credit();
        double price = last.synthAverage();
        days++;
        halted += last.halted() ? 1 : 0;
        abovePar += price > ABOVE_PAR ? 1 : 0;
        haltedAbovePar += last.halted() && price > ABOVE_PAR ? 1 : 0;
        dearest = Math.max(dearest, price);
        cheapest = Math.min(cheapest, price);
        leastSecurity = Math.min(leastSecurity, (double) last.net() / figures.supply());
        amplification = Math.max(amplification, last.amplification());
        play.events().forEach(this::count);
    }

    private void count(Event event) {
        if (event instanceof DrawsHalted) {
            switches++;
        } else if (event instanceof LoanForeclosed) {
            defaults++;
        } else if (event instanceof LoanCalled) {
            calls++;
        } else if (event instanceof PositionFlagged) {
            flags++;
        } else if (event instanceof PositionLiquidated) {
            liquidated++;
        } else if (event instanceof PositionSeized) {
            seized++;
        } else if (event instanceof CascadePassed pass) {
            fallen += pass.fallen() / 1e6;
        } else if (event instanceof DeskInterestPaid paid) {
            interestRate += paid.rate();
            interestDays++;
        }
    }

    double haltedShare() {
        return (double) halted / days;
    }

    double haltedAboveParShare() {
        return (double) haltedAbovePar / days;
    }

    double aboveParShare() {
        return (double) abovePar / days;
    }

    double switches() {
        return switches;
    }

    double defaults() {
        return defaults;
    }

    double calls() {
        return calls;
    }

    double flags() {
        return flags;
    }

    double liquidated() {
        return liquidated;
    }

    double seized() {
        return seized;
    }

    /** Mean rate a year on the loans against stake. */
    double rate() {
        return interestDays == 0 ? 0 : interestRate / interestDays;
    }

    double dearest() {
        return dearest;
    }

    double cheapest() {
        return cheapest;
    }

    double leastSecurity() {
        return leastSecurity;
    }

    /** OAK of debt that fell. */
    double fallen() {
        return fallen;
    }

    double amplification() {
        return amplification;
    }

    /** sOAK outstanding at the end. */
    double synthetic() {
        return last.synthetic() / 1e6;
    }
}
