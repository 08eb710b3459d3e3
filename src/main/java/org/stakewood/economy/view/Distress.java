package org.stakewood.economy.view;

import io.vavr.collection.Vector;
import java.util.Comparator;
import org.stakewood.economy.Account;
import org.stakewood.economy.Positions;
import org.stakewood.economy.World;
import org.stakewood.economy.lending.Health;
import org.stakewood.economy.lending.MarketPosition;
import org.stakewood.economy.oracle.Oracle;
import org.stakewood.economy.scenario.DeskRules;
import org.stakewood.economy.synthetic.Condition;
import org.stakewood.economy.synthetic.Loan;
import org.stakewood.economy.synthetic.LoanState;

/**
 * Somebody whose debts are in trouble, by the worst of them.
 *
 * @param health the lowest among the debts that are in that trouble, by the prices of a cascade
 */
public record Distress(int account, Trouble trouble, double health) {

    /** Health below which a position of a market is called near. */
    private static final double NEAR = 1.15;

    /** Everybody in trouble, the worst first. One pass over the accounts. */
    static Vector<Distress> all(World world) {
        double mark = Oracle.of(world).cascadeMark();
        Vector<Distress> all = Vector.empty();
        for (Account each : world.accounts()) {
            if (each.credit() != Positions.NONE) {
                all = all.appendAll(loans(world, each, mark)
                        .appendAll(positions(world, each))
                        .minBy(Comparator.comparing(Distress::trouble).thenComparingDouble(Distress::health)));
            }
        }
        return all.sorted(Comparator.comparing(Distress::trouble).thenComparingDouble(Distress::health));
    }

    private static Vector<Distress> loans(World world, Account account, double mark) {
        Vector<Distress> found = Vector.empty();
        for (Loan each : account.credit().loans()) {
            if (each.indebted()) {
                DeskRules rules = world.scenario().credit().desks().get(each.desk());
                double health = Condition.of(world, each, mark).health();
                found = found.appendAll(of(
                        account.id(),
                        each.state() == LoanState.FLAGGED || health < 1,
                        each.callEnd() > 0,
                        health,
                        rules.marginHealth()));
            }
        }
        return found;
    }

    private static Vector<Distress> positions(World world, Account account) {
        Vector<Distress> found = Vector.empty();
        for (MarketPosition each : account.credit().markets()) {
            if (each.indebted()) {
                double health =
                        Health.atMark(world, account.id(), each.market()).ratio();
                found = found.appendAll(of(account.id(), each.flaggedOn() > 0 || health < 1, false, health, NEAR));
            }
        }
        return found;
    }

    private static Vector<Distress> of(int account, boolean unhealthy, boolean called, double health, double near) {
        if (unhealthy) {
            return Vector.of(new Distress(account, Trouble.UNHEALTHY, health));
        } else if (called) {
            return Vector.of(new Distress(account, Trouble.CALLED, health));
        }
        return health < near ? Vector.of(new Distress(account, Trouble.NEAR, health)) : Vector.empty();
    }
}
