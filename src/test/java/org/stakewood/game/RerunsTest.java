package org.stakewood.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stakewood.economy.Worlds;
import org.stakewood.economy.command.Delegate;
import org.stakewood.economy.event.CascadeEnded;
import org.stakewood.economy.event.LoanForeclosed;
import org.stakewood.economy.scenario.Parameter;
import org.stakewood.economy.scenario.Planned;
import org.stakewood.economy.scenario.Resolution;
import org.stakewood.economy.scenario.Rule;
import org.stakewood.economy.scenario.Scenario;
import org.stakewood.economy.scenario.Shock;
import org.stakewood.economy.synthetic.LoanWorlds;
import org.stakewood.game.session.RuleChange;

/** A cascade of a game, replayed: the same with the same rules, another one with another. */
class RerunsTest {

    private static final int STRUCK = 4;
    private static final int PLAYED = 20;

    private final MemoryStore store = new MemoryStore();
    private final Node node = new Node(store);
    private final Reruns reruns = new Reruns(store);
    private final Scenario scenario = scenario();
    private final long game = store.newGame(scenario, 3, 0, 3_600_000);

    @AfterEach
    void stop() {
        reruns.end();
        node.close();
    }

    /** Three of ten validators lose half their stake; the defaults lift the price, and the others fall. */
    private static Scenario scenario() {
        return Worlds.with(
                LoanWorlds.scenario(List.of(LoanWorlds.fragile())),
                edit -> edit.plan(new Planned(STRUCK, new Shock.Accident(0.3, 0.5))));
    }

    private Table played() {
        node.act(game, new ClockAct.Start());
        Table table = node.table(game);
        for (int day = 1; day <= PLAYED; day++) {
            node.act(game, new ClockAct.Step(day));
            if (day == 2 || day == STRUCK + 1) {
                Node.get(table.submit("k" + day, new Delegate(8, 8, 1_000_000), null));
            }
        }
        return table;
    }

    private Rerun rerun(Table table, Rule rule, String value) {
        String path = Parameter.first(scenario, rule).orElseThrow().path();
        return Node.get(reruns.ask(table, table.cascades().head(), new RuleChange(path, value)));
    }

    @Test
    void withNoChangeItEndsInTheSameState() {
        Table table = played();
        CascadeSpan span = table.cascades().single();
        assertEquals(STRUCK, span.firstDay());
        Rerun same = rerun(table, Rule.RESOLUTION, "BUYCOVER");
        assertEquals(same.recorded(), same.changed());
        assertEquals(0, same.changed().skipped());
        assertEquals(STRUCK, same.recorded().figures().head().day());
        assertEquals(STRUCK + Reruns.AFTER, same.recorded().figures().last().day());
        assertEquals(
                hash(STRUCK + Reruns.AFTER), same.recorded().hash(), "the hash that was stored at the end of that day");
        assertEquals(
                table.falls(span).filter(each -> each.event() instanceof LoanForeclosed),
                same.recorded().falls().filter(each -> each.event() instanceof LoanForeclosed));
        assertEquals("BUYCOVER", same.before());
        assertSame(same, rerun(table, Rule.RESOLUTION, "BUYCOVER"), "known already");
    }

    @Test
    void anotherRuleIsAnotherCourse() {
        Table table = played();
        Rerun shared = rerun(table, Rule.RESOLUTION, "REDISTRIBUTE");
        assertNotEquals(shared.recorded().hash(), shared.changed().hash());
        LoanForeclosed first = (LoanForeclosed) shared.changed()
                .falls()
                .find(each -> each.event() instanceof LoanForeclosed)
                .get()
                .event();
        assertEquals(Resolution.REDISTRIBUTE, first.mode());
        long one = fallen(shared.recorded());
        long other = fallen(shared.changed());
        assertTrue(other < one, "no purchase lifts the price: " + other + " against " + one);
        assertEquals(other, shared.changed().figures().last().credit().orphan(), "all of it is owed by nobody");
    }

    @Test
    void theGameItselfIsAsItWas() {
        Table table = played();
        long before = table.current().hash();
        rerun(table, Rule.CASCADE_MARK, "TWAP");
        assertEquals(before, table.current().hash());
        assertEquals(before, store.row(game).orElseThrow().hash());
        assertTrue(reruns.known(table, table.cascades().head(), new RuleChange("nothing", "1"))
                .isEmpty());
    }

    private long hash(int day) {
        return store.journal(game, 0, Long.MAX_VALUE).stream()
                .filter(each -> each.day() == day && each.hash() != null)
                .reduce((one, other) -> other)
                .orElseThrow()
                .hash();
    }

    private static long fallen(Course course) {
        return course.falls()
                .filter(each -> each.event() instanceof CascadeEnded)
                .map(each -> ((CascadeEnded) each.event()).fallen())
                .sum()
                .longValue();
    }
}
