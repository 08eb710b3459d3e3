package org.stakewood.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stakewood.economy.Scenarios.ONE;

import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.command.CancelShock;
import org.stakewood.economy.command.ChangeParameter;
import org.stakewood.economy.command.PassDay;
import org.stakewood.economy.command.PlanShock;
import org.stakewood.economy.command.TradeOutside;
import org.stakewood.economy.command.Undelegate;
import org.stakewood.economy.event.CongestionChanged;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.FeePaid;
import org.stakewood.economy.event.StormChanged;
import org.stakewood.economy.money.Asset;
import org.stakewood.economy.outside.PricePath;
import org.stakewood.economy.scenario.FeeRules;
import org.stakewood.economy.scenario.OutsideRules;
import org.stakewood.economy.scenario.PathKind;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.scenario.Spells;
import org.stakewood.economy.staking.Delegation;

/** Storms and congestion: on their days, together, cut short, and without a trace afterwards. */
class SpellsTest {

    private static final World WORLD = Genesis.world(
            Worlds.with(Scenarios.everything(), edit -> edit.faultless().fees(new FeeRules(20_000, 0, 3))),
            20_261_125,
            5);

    @Test
    void aStormWidensThePriceStepsOfItsDaysAndOnlyThose() {
        World stormy = Worlds.after(WORLD, new PlanShock(2, new Shock.Storm(4, 2)));
        double usual = 0.025;
        double[] widths = {usual, 4 * usual, 4 * usual, usual};
        for (int day = 0; day < widths.length; day++) {
            assertEquals(step(WORLD, day, widths[day]), step(stormy, day, usual), 1e-12, "day " + (day + 1));
        }
        Vector<Vector<Event>> told = told(stormy, 4);
        assertEquals(Vector.of(new StormChanged(4)), of(told.get(1), StormChanged.class));
        assertEquals(Vector.of(new StormChanged(1)), of(told.get(3), StormChanged.class));
        assertTrue(of(told.get(0), StormChanged.class)
                .appendAll(of(told.get(2), StormChanged.class))
                .isEmpty());
    }

    @Test
    void stormsMultiplyAndEndEachOnItsOwn() {
        World stormy = Worlds.after(
                WORLD,
                new PlanShock(2, new Shock.Storm(4, 4)),
                new PlanShock(3, new Shock.Storm(0.5, 2)),
                new PlanShock(3, new Shock.Storm(3, 1)));
        assertEquals(
                List.of(1.0, 4.0, 6.0, 2.0, 4.0, 1.0),
                List.of(1, 2, 3, 4, 5, 6).stream()
                        .map(day -> Spells.storm(stormy.scenario(), day))
                        .toList());
        assertEquals(
                Vector.of(4.0, 6.0, 2.0, 4.0, 1.0),
                told(stormy, 7).flatMap(each -> of(each, StormChanged.class)).map(StormChanged::factor));
    }

    @Test
    void whatChangesTheRuleMeanwhileIsWhatIsThereAfterwards() {
        World stormy = Worlds.days(Worlds.after(WORLD, new PlanShock(1, new Shock.Storm(4, 3))), 1);
        World changed = Worlds.after(stormy, new ChangeParameter("outside.volatility", "0.01"));
        assertEquals(step(WORLD, 1, 0.04), stepOf(changed), 1e-12);
        World after = Worlds.days(changed, 2);
        assertEquals(0.01, after.scenario().outside().volatility());
        assertEquals(1, Spells.storm(after.scenario(), after.day() + 1));
    }

    @Test
    void congestionMakesEveryActDearerOnTheDaysAfterItsDay() {
        World planned = Worlds.after(
                WORLD,
                new PlanShock(1, new Shock.Congestion(ONE, 2)),
                new PlanShock(2, new Shock.Congestion(ONE / 2, 1)));
        long[] fees = {20_000, 20_000 + ONE, 20_000 + ONE + ONE / 2, 20_000};
        for (int day = 0; day < fees.length; day++) {
            World world = Worlds.days(planned, day);
            assertEquals(fees[day], fee(world), "after " + day + " days");
        }
        assertEquals(
                Vector.of(ONE, ONE + ONE / 2, 0L),
                told(planned, 4)
                        .flatMap(each -> of(each, CongestionChanged.class))
                        .map(CongestionChanged::fee));
    }

    @Test
    void whoCannotPayIsToldTheWholeFee() {
        World planned = Worlds.days(
                Worlds.after(
                        Genesis.world(
                                Worlds.with(Scenarios.everything(), edit -> edit.fees(new FeeRules(0, 0, 0))), 7, 5),
                        new PlanShock(1, new Shock.Congestion(1_000 * ONE, 5))),
                1);
        Account poor = planned.accounts()
                .find(each -> each.balances().oak() < 1_000 * ONE
                        && each.balances().usd() < 1_000 * ONE
                        && each.delegations().nonEmpty())
                .get();
        Delegation held = poor.delegations().get(0);
        Refusal refusal = Worlds.refusal(planned, new Undelegate(poor.id(), held.validator(), held.free()));
        assertEquals(Reason.FEE_UNPAID, refusal.reason());
        assertTrue(refusal.figures().contains(new Figure("oak", Unit.OAK, 1_000 * ONE)));
    }

    @Test
    void whatLastsCanBeEndedEarlyAndTheRestIsAsIfItHadBeenShorter() {
        Planned storm = new Planned(2, new Shock.Storm(4, 9));
        Planned crowd = new Planned(2, new Shock.Congestion(ONE, 9));
        World running =
                Worlds.days(Worlds.after(WORLD, new PlanShock(2, storm.shock()), new PlanShock(2, crowd.shock())), 4);
        World ended = Worlds.after(running, new CancelShock(storm), new CancelShock(crowd));
        assertEquals(1, Spells.storm(ended.scenario(), ended.day() + 1));
        assertEquals(20_000 + ONE, fee(ended), "this day is the last");
        World shorter = Worlds.days(
                Worlds.after(
                        WORLD, new PlanShock(2, new Shock.Storm(4, 3)), new PlanShock(2, new Shock.Congestion(ONE, 3))),
                4);
        assertEquals(StateHash.of(shorter), StateHash.of(ended));
        World next = Worlds.days(ended, 1);
        assertEquals(20_000, fee(next));
        assertEquals(
                Reason.UNKNOWN_TARGET,
                Worlds.refusal(next, new CancelShock(storm)).reason());
        Planned rest = ended.scenario().plan().get(0);
        assertEquals(
                Reason.UNKNOWN_TARGET,
                Worlds.refusal(ended, new CancelShock(rest)).reason());
        assertEquals(Vector.of(new StormChanged(1)), of(told(ended, 1).get(0), StormChanged.class));
    }

    @Test
    void recordedStepsAreScaledAndAStandingPriceHasNoStorm() {
        OutsideRules closes = Scenarios.outside(PathKind.RECORDED)
                .withCloses(Vector.range(0, 200).map(each -> 2.0 + each % 3).asJava());
        World recorded = Genesis.world(Worlds.with(Scenarios.everything(), edit -> edit.outside(closes)), 5, 5);
        World stormy = Worlds.after(recorded, new PlanShock(1, new Shock.Storm(2, 1)));
        double more = stepOf(stormy) - stepOf(recorded);
        assertEquals(0.6 * StrictMath.log(3.0 / 2.0), more, 1e-12);
        World still = Genesis.world(
                Worlds.with(Scenarios.everything(), edit -> edit.outside(Scenarios.outside(PathKind.CONSTANT))), 5, 5);
        assertEquals(Reason.OUT_OF_BOUNDS, refused(still, new Shock.Storm(2, 1)));
    }

    @Test
    void whatCannotBeIsRefused() {
        for (Shock each : List.of(
                new Shock.Storm(0, 3),
                new Shock.Storm(11, 3),
                new Shock.Storm(Double.NaN, 3),
                new Shock.Storm(2, 0),
                new Shock.Storm(2, 2_001),
                new Shock.Congestion(0, 3),
                new Shock.Congestion(Long.MAX_VALUE, 3),
                new Shock.Congestion(ONE, 0),
                new Shock.LoanDemand(AccountKind.STAKER, 0.5),
                new Shock.Theft(0, -1, 0.5),
                new Shock.Theft(-1, 0, 0.5))) {
            assertEquals(Reason.OUT_OF_BOUNDS, refused(WORLD, each), each.toString());
        }
    }

    /** The logarithm of the price step of a day under a rule. */
    private static double step(World start, int day, double volatility) {
        return stepOf(Worlds.after(
                Worlds.days(start, day), new ChangeParameter("outside.volatility", String.valueOf(volatility))));
    }

    private static double stepOf(World world) {
        Draft draft = new Draft(world);
        PricePath.advance(draft);
        return StrictMath.log(draft.outside().price() / world.outside().price());
    }

    private static long fee(World world) {
        Outcome.Accepted done = (Outcome.Accepted) new TradeOutside(0, false, ONE, 0).apply(world);
        FeePaid paid = of(done.events(), FeePaid.class).single();
        assertEquals(Asset.OAK, paid.asset());
        return paid.amount();
    }

    private static Vector<Vector<Event>> told(World start, int days) {
        Vector<Vector<Event>> all = Vector.empty();
        World world = start;
        for (int day = 1; day <= days; day++) {
            Outcome.Accepted done = (Outcome.Accepted) new PassDay(world.day() + 1, Vector.empty()).apply(world);
            all = all.append(done.events());
            world = done.world();
        }
        return all;
    }

    private static <T> Vector<T> of(Vector<Event> events, Class<T> type) {
        return events.filter(type::isInstance).map(type::cast);
    }

    private static Reason refused(World world, Shock shock) {
        return Worlds.refusal(world, new PlanShock(3, shock)).reason();
    }
}
