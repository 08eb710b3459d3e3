package org.stakewood.economy.view;

import io.vavr.collection.Vector;
import org.stakewood.economy.Account;
import org.stakewood.economy.World;
import org.stakewood.economy.measure.NetWorth;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Scenario;

/** What the host may see: every account and every plan. */
public final class HostView extends PublicView {

    public HostView(World world) {
        super(world);
    }

    /** All seats' accounts by id. */
    public Vector<Account> all() {
        return world().accounts();
    }

    /** Micro-dollars of everything an account holds. */
    public long netWorth(int account) {
        return NetWorth.of(world()).of(world().accounts().get(account));
    }

    /** What is still to come. */
    public Vector<Planned> plan() {
        return Vector.ofAll(world().scenario().plan()).filter(each -> each.day() > day());
    }

    /** The whole scenario, secrets included. */
    public Scenario scenario() {
        return world().scenario();
    }

    /** What one seat sees. */
    public SeatView seat(int account) {
        return new SeatView(world(), account);
    }

    /** The bot that a late joiner takes over: the one whose worth is nearest the players' median; negative if none. */
    public int seatForLateJoiner() {
        return LateSeat.choose(world());
    }
}
