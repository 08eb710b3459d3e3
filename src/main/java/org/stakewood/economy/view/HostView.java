package org.stakewood.economy.view;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.stakewood.economy.Account;
import org.stakewood.economy.Amendment;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.World;
import org.stakewood.economy.command.HostCommand;
import org.stakewood.economy.measure.NetWorth;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.synthetic.Guards;

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

    /** What has begun and goes on for some days more. */
    public Vector<Planned> running() {
        return Vector.ofAll(world().scenario().plan()).filter(each -> each.running(day()));
    }

    /** The whole scenario, secrets included. */
    public Scenario scenario() {
        return world().scenario();
    }

    /** Rules that were changed since the opening, the oldest first. */
    public Vector<Amendment> amendments() {
        return world().amendments();
    }

    /** Everybody whose debts are in trouble, the worst first. */
    public Vector<Distress> distress() {
        return Distress.all(world());
    }

    /** Desks whose guard would halt new loans if the day ended now, and those where it has. */
    public int halts() {
        return Guards.halts(world());
    }

    /** What the host would see right after a command; empty if it would be refused. */
    public Optional<HostView> after(HostCommand command) {
        return command.apply(world()) instanceof Outcome.Accepted done
                ? Optional.of(new HostView(done.world()))
                : Optional.empty();
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
