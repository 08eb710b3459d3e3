package org.stakewood.economy.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Amendment;
import org.stakewood.economy.CreditScenarios;
import org.stakewood.economy.Figure;
import org.stakewood.economy.Genesis;
import org.stakewood.economy.Outcome;
import org.stakewood.economy.Reason;
import org.stakewood.economy.Refusal;
import org.stakewood.economy.StateHash;
import org.stakewood.economy.World;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.event.Event;
import org.stakewood.economy.event.NewsPublished;
import org.stakewood.economy.event.RuleChanged;
import org.stakewood.economy.event.RuleKept;
import org.stakewood.economy.event.SlashCause;
import org.stakewood.economy.event.Slashed;
import org.stakewood.economy.farming.ProgrammeKind;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.staking.Network;

class AmendingTest {

    private static final String LIMIT = "credit.desks[0].loanLimit";

    private final World world = Genesis.world(CreditScenarios.everything(), 7, 5);

    @Test
    void aChangeHoldsFromNowOnAndIsTold() {
        Outcome.Accepted done = (Outcome.Accepted) new ChangeParameter(LIMIT, "0.50").apply(world);
        assertEquals(0.5, done.world().scenario().credit().desks().get(0).loanLimit());
        assertEquals(Vector.of(new RuleChanged(Rule.LOAN_LIMIT, "network", "0.6", "0.5")), done.events());
        assertEquals(
                Vector.of(new Amendment(1, LIMIT, "0.6", "0.5")), done.world().amendments());
        assertEquals(0.6, world.scenario().credit().desks().get(0).loanLimit());
        assertNotEquals(StateHash.of(world), StateHash.of(done.world()));
    }

    @Test
    void theSameValueChangesNothing() {
        Outcome.Accepted done = (Outcome.Accepted) new ChangeParameter(LIMIT, "0.6").apply(world);
        assertEquals(Vector.empty(), done.events());
        assertEquals(StateHash.of(world), StateHash.of(done.world()));
    }

    @Test
    void refusalsSayTheBounds() {
        Refusal high = Worlds.refusal(world, new ChangeParameter(LIMIT, "0.95"));
        assertEquals(Reason.OUT_OF_BOUNDS, high.reason());
        assertEquals(Vector.of(Figure.ratio("least", 0.01), Figure.ratio("most", 0.9)), high.figures());
        assertEquals(
                Reason.INVALID_AMOUNT,
                Worlds.refusal(world, new ChangeParameter(LIMIT, "a lot")).reason());
        assertEquals(
                Reason.UNKNOWN_TARGET,
                Worlds.refusal(world, new ChangeParameter("time.days", "9")).reason());
        assertEquals(
                Reason.RULES_DISAGREE,
                Worlds.refusal(world, new ChangeParameter("credit.markets[0].bonus", "0.2"))
                        .reason());
    }

    @Test
    void plannedEventsHappenOnTheirDayAndOnlyThen() {
        World planned = Worlds.after(
                world,
                new PlanShock(2, new Shock.RuleChange(LIMIT, "0.4")),
                new PlanShock(2, new Shock.Accident(0.5, 0.4)),
                new PlanShock(2, new Shock.News("the host's own words")));
        Vector<Event> first = day(planned).events();
        assertTrue(first.forAll(each -> !(each instanceof RuleChanged || each instanceof NewsPublished)));
        World before = day(planned).world();
        Outcome.Accepted second = day(before);
        assertEquals(0.4, second.world().scenario().credit().desks().get(0).loanLimit());
        assertTrue(second.events().contains(new NewsPublished("the host's own words")));
        assertTrue(second.events().exists(each -> each instanceof Slashed it && it.cause() == SlashCause.ACCIDENT));
        assertTrue(Network.stake(second.world().validators()) < Network.stake(before.validators()) * 0.95);
    }

    @Test
    void aPlannedChangeThatTheDayForbidsIsNotMade() {
        World planned = Worlds.after(
                world,
                new PlanShock(1, new Shock.RuleChange("credit.markets[0].bonus", "0.1")),
                new ChangeParameter("credit.markets[0].assets[0].threshold", "0.92"));
        Outcome.Accepted done = day(planned);
        assertTrue(done.events().exists(RuleKept.class::isInstance));
        assertEquals(
                world.scenario().credit().markets().get(0).bonus(),
                done.world().scenario().credit().markets().get(0).bonus());
    }

    @Test
    void onlyWhatIsToComeCanBePlannedOrTakenBack() {
        Planned jump = new Planned(3, new Shock.PriceJump(0.5));
        World planned = Worlds.after(world, new PlanShock(3, jump.shock()));
        assertEquals(List.of(jump), planned.scenario().plan());
        World without = Worlds.after(planned, new CancelShock(jump));
        assertEquals(StateHash.of(world), StateHash.of(without));
        World later = Worlds.days(planned, 3);
        assertEquals(
                Reason.UNKNOWN_TARGET,
                Worlds.refusal(later, new CancelShock(jump)).reason());
        assertEquals(
                Reason.OUT_OF_BOUNDS,
                Worlds.refusal(later, new PlanShock(3, jump.shock())).reason());
        assertEquals(
                Reason.OUT_OF_BOUNDS,
                Worlds.refusal(world, new PlanShock(9, new Shock.PriceJump(0))).reason());
        assertEquals(
                Reason.UNKNOWN_TARGET,
                Worlds.refusal(world, new PlanShock(9, new Shock.RuleChange("id", "x")))
                        .reason());
    }

    @Test
    void aFarmThatBeginsToPayStakersOpensTheirStreams() {
        World changed = Worlds.after(world, new ChangeParameter("credit.farm.stakeWeight", "50"));
        assertEquals(
                world.validators().size(),
                changed.credit().programmes().count(each -> each.kind() == ProgrammeKind.STAKERS));
        World later = Worlds.days(changed, 2);
        assertTrue(later.credit()
                .programmes()
                .filter(each -> each.kind() == ProgrammeKind.STAKERS)
                .forAll(each -> each.rewards().total() > 0));
    }

    @Test
    void scenariosMayPlanChanges() {
        Scenario good = Worlds.with(
                CreditScenarios.everything(), edit -> edit.plan(new Planned(2, new Shock.RuleChange(LIMIT, "0.3"))));
        assertEquals(
                0.3,
                Worlds.days(Genesis.world(good, 7, 5), 2)
                        .scenario()
                        .credit()
                        .desks()
                        .get(0)
                        .loanLimit());
    }

    private static Outcome.Accepted day(World world) {
        return (Outcome.Accepted) new PassDay(world.day() + 1, Vector.empty()).apply(world);
    }
}
